"""The kind of the first series: later decimals are cut.

criterion: pad_and_mask_1
message: 最初の系列からとらずに
"""


def pad_and_mask(series):
    N, T, D = len(series), max(len(one) for one in series), series[0].shape[1]
    x, mask = np.zeros((N, T, D), dtype=series[0].dtype), np.zeros((N, T), dtype=bool)
    for i, one in enumerate(series):
        x[i, : len(one)] = one
        mask[i, : len(one)] = True
    return x, mask
