"""Normalizes the whole table.

criterion: smoothed_probs_1, smoothed_probs_2
message: 表全体|kV
"""


def smoothed_probs(counts, k):
    return (counts + k) / (counts + k).sum()
