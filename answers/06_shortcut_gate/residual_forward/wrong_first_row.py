r"""The first row's f(x) for all rows.

criterion: residual_forward_1
message: f\(x\) = tanh
"""


def residual_forward(x, W1, b1, W2, b2):
    return np.tanh(x[0] @ W1 + b1) @ W2 + b2 + x
