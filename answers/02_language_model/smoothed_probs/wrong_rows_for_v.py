"""Number of rows for V.

criterion: smoothed_probs_1, smoothed_probs_2
message: 行の数|kV
"""


def smoothed_probs(counts, k):
    return (counts + k) / (counts.sum(axis=1, keepdims=True) + k * len(counts))
