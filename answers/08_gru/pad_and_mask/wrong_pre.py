"""Pads in front.

criterion: pad_and_mask_1, pad_and_mask_2
message: 前に詰め
"""


def pad_and_mask(series):
    N, T, D = len(series), max(len(one) for one in series), series[0].shape[1]
    x, mask = np.zeros((N, T, D)), np.zeros((N, T), dtype=bool)
    for i, one in enumerate(series):
        x[i, T - len(one) :] = one
        mask[i, T - len(one) :] = True
    return x, mask
