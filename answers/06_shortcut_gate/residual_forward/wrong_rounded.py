"""Rounded to 6 decimals.

criterion: residual_forward_2
message: そのまま
"""


def residual_forward(x, W1, b1, W2, b2):
    return np.round(np.tanh(x @ W1 + b1) @ W2 + b2 + x, 6)
