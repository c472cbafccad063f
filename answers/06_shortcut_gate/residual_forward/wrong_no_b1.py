"""Forgets b1.

criterion: residual_forward_1
message: b1 を足し忘れ
"""


def residual_forward(x, W1, b1, W2, b2):
    return np.tanh(x @ W1) @ W2 + b2 + x
