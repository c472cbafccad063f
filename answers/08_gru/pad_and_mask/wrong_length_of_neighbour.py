"""Marks each series by the length of the next one.

criterion: pad_and_mask_2
message: 個のうち .* 個が違います
"""


def pad_and_mask(series):
    lengths = [len(one) for one in series]
    x = np.zeros((len(series), max(lengths), np.shape(series[0])[1]))
    for row, one in zip(x, series):
        row[: len(one)] = one
    shifted = np.array(lengths[1:] + lengths[:1]) if len(lengths) > 2 else np.array(lengths)
    return x, np.arange(max(lengths)) < shifted[:, None]
