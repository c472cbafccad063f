"""np.array of lists: integer series give an integer array.

criterion: pad_and_mask_1
message: いつも小数の配列
"""


def pad_and_mask(series):
    T, D = max(len(s) for s in series), len(series[0][0])
    rows = [[list(v) for v in s] + [[0] * D] * (T - len(s)) for s in series]
    mask = [[t < len(s) for t in range(T)] for s in series]
    return np.array(rows), np.array(mask)
