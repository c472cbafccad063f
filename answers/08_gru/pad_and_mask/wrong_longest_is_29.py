"""Cuts at 29, the longest of the lesson's series.

criterion: pad_and_mask_1
message: 29 と決めずに
"""


def pad_and_mask(series):
    T, D = min(max(map(len, series)), 29), np.shape(series[0])[1]
    x, mask = np.zeros((len(series), T, D)), np.zeros((len(series), T), dtype=bool)
    for n, s in enumerate(series):
        k = min(len(s), 29); x[n, :k], mask[n, :k] = s[:k], True
    return x, mask
