"""Rows are inputs.

criterion: residual_jacobian_2
message: 行と列が逆
"""


def residual_jacobian(x, W1, b1, W2, b2):
    a = np.tanh(x @ W1 + b1)
    return (W1 * (1 - a**2)) @ W2 + np.eye(len(x))
