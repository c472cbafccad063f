"""Joins where it should add.

criterion: residual_forward_1, residual_forward_2
message: つなげて
"""


def residual_forward(x, W1, b1, W2, b2):
    return np.concatenate([np.tanh(x @ W1 + b1) @ W2 + b2, x], axis=1)
