"""Returns b first.

criterion: flip_update_gate_1
message: この順に返します
"""


def flip_update_gate(W, R, b):
    H = R.shape[0]
    W, R, b = W.copy(), R.copy(), b.copy()
    W[:, :H] *= -1
    R[:, :H] *= -1
    b[:H] *= -1
    return b, W, R
