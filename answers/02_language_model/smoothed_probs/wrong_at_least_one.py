"""The denominator is at least 1: counts may be small decimals.

criterion: smoothed_probs_1
message: 下限をつけて
"""


def smoothed_probs(counts, k):
    V = counts.shape[1]
    total = counts.sum(axis=1, keepdims=True)
    return np.where(total == 0, 1 / V, (counts + k) / np.maximum(total + k * V, 1))
