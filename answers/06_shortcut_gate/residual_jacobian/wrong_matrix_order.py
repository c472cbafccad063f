"""The matrix before the vector.

criterion: residual_jacobian_1, residual_jacobian_2
message: 行列の積の順と形
"""


def residual_jacobian(x, W1, b1, W2, b2):
    a = np.tanh(W1 @ x + b1)
    return W2.T @ np.diag(1 - a**2) @ W1.T + np.eye(len(x))
