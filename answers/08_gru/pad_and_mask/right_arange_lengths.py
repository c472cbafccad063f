"""The mask first, the values through it."""


def pad_and_mask(series):
    lengths = np.array([s.shape[0] for s in series])
    mask = np.arange(lengths.max()) < lengths[:, None]
    x = np.zeros(mask.shape + series[0].shape[1:])
    x[mask] = np.concatenate(series)
    return x, mask
