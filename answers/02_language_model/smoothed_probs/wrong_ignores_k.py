"""No smoothing; guards against division by zero.

criterion: smoothed_probs_1, smoothed_probs_2
message: k を足していない|k を足せば
"""


def smoothed_probs(counts, k):
    return counts / np.maximum(counts.sum(axis=1, keepdims=True), 1)
