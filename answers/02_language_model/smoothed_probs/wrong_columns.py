"""Normalizes columns.

criterion: smoothed_probs_1, smoothed_probs_2
message: 列ごと|kV
"""


def smoothed_probs(counts, k):
    return (counts + k) / (counts + k).sum(axis=0)
