"""T from the first series.

criterion: pad_and_mask_1, pad_and_mask_2
message: 最初の系列|のはず
"""


def pad_and_mask(series):
    T = len(series[0])
    x = np.zeros((len(series), T, series[0].shape[1]))
    mask = np.zeros((len(series), T), dtype=bool)
    for i, s in enumerate(series):
        x[i, : len(s)] = s[:T]
        mask[i, : len(s)] = True
    return x, mask
