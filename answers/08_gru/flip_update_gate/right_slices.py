"""Copies and slices."""


def flip_update_gate(W, R, b):
    H = len(R)
    W, R, b = W.copy(), R.copy(), b.copy()
    for part in (W, R, b):
        part[..., :H] *= -1
    return W, R, b
