"""1 - weight for the flipped sign.

criterion: flip_update_gate_1
message: 1 - 重み
"""


def flip_update_gate(W, R, b):
    H = R.shape[0]
    W, R, b = W.copy(), R.copy(), b.copy()
    for part in (W, R, b):
        part[..., :H] = 1 - part[..., :H]
    return W, R, b
