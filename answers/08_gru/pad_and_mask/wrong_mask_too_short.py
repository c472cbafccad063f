"""One True too few.

criterion: pad_and_mask_2
message: 1 つ少なく
"""


def pad_and_mask(series):
    N, T, D = len(series), max(len(one) for one in series), series[0].shape[1]
    x, mask = np.zeros((N, T, D)), np.zeros((N, T), dtype=bool)
    for i, one in enumerate(series):
        x[i, : len(one)] = one
        mask[i, : len(one) - 1] = True
    return x, mask
