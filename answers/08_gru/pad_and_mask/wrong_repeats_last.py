"""Repeats the last value.

criterion: pad_and_mask_1
message: 最後の値を繰り返して
"""


def pad_and_mask(series):
    N, T, D = len(series), max(len(one) for one in series), series[0].shape[1]
    x, mask = np.zeros((N, T, D)), np.zeros((N, T), dtype=bool)
    for i, one in enumerate(series):
        x[i, : len(one)] = one
        x[i, len(one) :] = one[-1]
        mask[i, : len(one)] = True
    return x, mask
