"""A float mask.

criterion: pad_and_mask_2
message: 真偽値
"""


def pad_and_mask(series):
    N, T, D = len(series), max(len(one) for one in series), series[0].shape[1]
    x, mask = np.zeros((N, T, D)), np.zeros((N, T), dtype="float32")
    for i, one in enumerate(series):
        x[i, : len(one)] = one
        mask[i, : len(one)] = True
    return x, mask
