"""Flips the candidate.

criterion: flip_update_gate_1
message: h の区画の符号
"""


def flip_update_gate(W, R, b):
    H = R.shape[0]
    W, R, b = W.copy(), R.copy(), b.copy()
    W[:, 2 * H :] *= -1
    R[:, 2 * H :] *= -1
    b[2 * H :] *= -1
    return W, R, b
