r"""Clips the result.

criterion: residual_forward_1, residual_forward_2
message: f\(x\) = tanh|そのまま出る
"""


def residual_forward(x, W1, b1, W2, b2):
    return np.clip(np.tanh(x @ W1 + b1) @ W2 + b2 + x, -100, 100)
