"""Replaces the series in the given list by padded ones.

criterion: pad_and_mask_1, pad_and_mask_2
message: 1 番目の引数が書き換わりました
"""


def pad_and_mask(series):
    lengths = [len(one) for one in series]
    for i, one in enumerate(series):
        series[i] = np.vstack([one, np.zeros((max(lengths) - len(one), one.shape[1]))])
    return np.array(series), np.arange(max(lengths)) < np.array(lengths)[:, None]
