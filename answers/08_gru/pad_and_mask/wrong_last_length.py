"""T from the last series.

criterion: pad_and_mask_1, pad_and_mask_2
message: 最後の系列
"""


def pad_and_mask(series):
    N, T, D = len(series), len(series[-1]), series[0].shape[1]
    x, mask = np.zeros((N, T, D)), np.zeros((N, T), dtype=bool)
    for i, one in enumerate(series):
        x[i, : len(one)] = one[:T]
        mask[i, : len(one)] = True
    return x, mask
