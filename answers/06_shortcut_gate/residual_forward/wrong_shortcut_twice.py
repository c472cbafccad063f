"""Adds x twice.

criterion: residual_forward_1, residual_forward_2
message: 2 回足して
"""


def residual_forward(x, W1, b1, W2, b2):
    f = np.tanh(x @ W1 + b1) @ W2 + b2 + x
    return f + x
