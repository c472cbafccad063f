"""Forgets the bias.

criterion: flip_update_gate_1
message: b が元のまま
"""


def flip_update_gate(W, R, b):
    H = R.shape[0]
    W, R, b = W.copy(), R.copy(), b.copy()
    W[:, :H] *= -1
    R[:, :H] *= -1
    return W, R, b
