"""Adds x W1 to its argument b1.

criterion: residual_jacobian_1
message: 書き換わりました
"""


def residual_jacobian(x, W1, b1, W2, b2):
    b1 += x @ W1
    a = np.tanh(b1)
    return (W2.T * (1 - a**2)) @ W1.T + np.eye(len(x))
