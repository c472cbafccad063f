"""T fixed to 29.

criterion: pad_and_mask_1, pad_and_mask_2
message: 29 と決めず|のはず
"""


def pad_and_mask(series):
    N, T, D = len(series), 29, series[0].shape[1]
    x, mask = np.zeros((N, T, D)), np.zeros((N, T), dtype=bool)
    for i, one in enumerate(series):
        x[i, : len(one)] = one
        mask[i, : len(one)] = True
    return x, mask
