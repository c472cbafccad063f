"""Forgets W.

criterion: flip_update_gate_1
message: W が元のまま
"""


def flip_update_gate(W, R, b):
    H = R.shape[0]
    W, R, b = W.copy(), R.copy(), b.copy()
    R[:, :H] *= -1
    b[:H] *= -1
    return W, R, b
