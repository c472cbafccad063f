"""Makes the block negative, whatever it was.

criterion: flip_update_gate_1
message: 絶対値
"""


def flip_update_gate(W, R, b):
    H = R.shape[0]
    W, R, b = W.copy(), R.copy(), b.copy()
    W[:, :H] = -np.abs(W[:, :H])
    R[:, :H] *= -1
    b[:H] *= -1
    return W, R, b
