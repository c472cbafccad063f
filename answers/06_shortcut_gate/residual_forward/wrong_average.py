"""Averages: not a shortcut of weight 1.

criterion: residual_forward_1, residual_forward_2
message: 平均
"""


def residual_forward(x, W1, b1, W2, b2):
    return (np.tanh(x @ W1 + b1) @ W2 + b2 + x) / 2
