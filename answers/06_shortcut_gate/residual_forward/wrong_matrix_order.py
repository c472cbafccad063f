"""The matrix before the vector.

criterion: residual_forward_1, residual_forward_2
message: 行列の積の順と形
"""


def residual_forward(x, W1, b1, W2, b2):
    return W2 @ np.tanh(W1 @ x + b1) + b2 + x
