"""Columns that were never seen get no k.

criterion: smoothed_probs_1
message: 一度も現れない文字の列に
"""


def smoothed_probs(counts, k):
    seen = counts.sum(axis=0) > 0
    c = np.where(seen, counts + k, 0) if seen.any() else counts + k
    return c / c.sum(axis=1, keepdims=True)
