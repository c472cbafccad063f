"""Sorts the given list.

criterion: pad_and_mask_1, pad_and_mask_2
message: 1 番目の引数が書き換わりました|順番|T_i
"""


def pad_and_mask(series):
    N, T, D = len(series), max(len(one) for one in series), series[0].shape[1]
    x, mask = np.zeros((N, T, D)), np.zeros((N, T), dtype=bool)
    series.sort(key=len, reverse=True)
    for i, one in enumerate(series):
        x[i, : len(one)] = one
        mask[i, : len(one)] = True
    return x, mask
