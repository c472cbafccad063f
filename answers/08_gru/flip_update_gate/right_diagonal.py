"""A diagonal matrix from the right; lists out."""


def flip_update_gate(W, R, b):
    H = len(R)
    turn = np.diag([-1] * H + [1] * (2 * H))
    return [(W @ turn).tolist(), (R @ turn).tolist(), (b @ turn).tolist()]
