"""New arrays, as a list."""


def flip_update_gate(W, R, b):
    H = R.shape[1] // 3
    return [np.concatenate([-part[..., :H], part[..., H:]], axis=-1) for part in (W, R, b)]
