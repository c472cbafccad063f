"""Adds 1 to every entry.

criterion: residual_jacobian_1, residual_jacobian_2
message: すべての要素に 1
"""


def residual_jacobian(x, W1, b1, W2, b2):
    a = np.tanh(x @ W1 + b1)
    return (W2.T * (1 - a**2)) @ W1.T + 1
