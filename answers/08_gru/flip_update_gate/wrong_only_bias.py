"""Flips the bias only.

criterion: flip_update_gate_1
message: W が元のまま
"""


def flip_update_gate(W, R, b):
    H = R.shape[0]
    b = b.copy()
    b[:H] = -b[:H]
    return W, R, b
