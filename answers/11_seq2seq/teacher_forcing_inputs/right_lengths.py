"""The mask out of the rows' lengths."""


def teacher_forcing_inputs(target):
    N, T = target.shape
    lengths = np.count_nonzero(target, axis=1)
    mask = np.arange(T)[None, :] < lengths[:, None]
    return np.hstack([np.ones((N, 1), dtype=int), target])[:, :T], mask
