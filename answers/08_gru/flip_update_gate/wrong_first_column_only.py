"""Flips the first column only, as if H were 1.

criterion: flip_update_gate_1
message: 最初の 1 列だけ
"""


def flip_update_gate(W, R, b):
    W, R, b = W.copy(), R.copy(), b.copy()
    W[:, 0] *= -1
    R[:, 0] *= -1
    b[0] *= -1
    return W, R, b
