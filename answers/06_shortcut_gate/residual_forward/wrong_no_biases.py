r"""Leaves the second bias out.

criterion: residual_forward_1
message: f\(x\) の分がありません
"""


def residual_forward(x, W1, b1, W2, b2):
    return np.tanh(x @ W1 + b1) @ W2 + x
