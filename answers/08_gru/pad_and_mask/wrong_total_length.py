"""T is the sum of all lengths.

criterion: pad_and_mask_1
message: 和ではなく
"""


def pad_and_mask(series):
    N, T, D = len(series), sum(len(one) for one in series), series[0].shape[1]
    x, mask = np.zeros((N, T, D)), np.zeros((N, T), dtype=bool)
    for i, one in enumerate(series):
        x[i, : len(one)] = one
        mask[i, : len(one)] = True
    return x, mask
