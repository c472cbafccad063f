"""H from the input's size.

criterion: flip_update_gate_1
message: R.shape
"""


def flip_update_gate(W, R, b):
    H = W.shape[0]
    W, R, b = W.copy(), R.copy(), b.copy()
    W[:, :H] *= -1
    R[:, :H] *= -1
    b[:H] *= -1
    return W, R, b
