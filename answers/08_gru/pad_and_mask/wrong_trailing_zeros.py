"""The mask from the last value that is not 0.

criterion: pad_and_mask_2
message: 値が 0 かどうか
"""


def pad_and_mask(series):
    N, T, D = len(series), max(len(one) for one in series), series[0].shape[1]
    x, mask = np.zeros((N, T, D)), np.zeros((N, T), dtype=bool)
    for i, one in enumerate(series):
        x[i, : len(one)] = one
        mask[i, : np.flatnonzero(one.any(axis=1)).max(initial=-1) + 1] = True
    return x, mask
