"""k below only.

criterion: smoothed_probs_1, smoothed_probs_2
message: 分子に k|kV
"""


def smoothed_probs(counts, k):
    return counts / (counts.sum(axis=1, keepdims=True) + k * counts.shape[1])
