"""Pads with ones.

criterion: pad_and_mask_1
message: 後ろは 0
"""


def pad_and_mask(series):
    N, T, D = len(series), max(len(one) for one in series), series[0].shape[1]
    x, mask = np.ones((N, T, D)), np.zeros((N, T), dtype=bool)
    for i, one in enumerate(series):
        x[i, : len(one)] = one
        mask[i, : len(one)] = True
    return x, mask
