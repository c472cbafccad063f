"""A small number in the denominator, against a division by zero that cannot be.

criterion: smoothed_probs_2
message: 1e-8
"""


def smoothed_probs(counts, k):
    V = counts.shape[1]
    return (counts + k) / (counts.sum(axis=1, keepdims=True) + k * V + 1e-8)
