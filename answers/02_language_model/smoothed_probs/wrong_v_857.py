"""The size of the lesson's vocabulary for the number of columns.

criterion: smoothed_probs_1, smoothed_probs_2
message: 関数の外の V（857）|kV
"""


def smoothed_probs(counts, k):
    return (counts + k) / (counts.sum(axis=1, keepdims=True) + k * 857)
