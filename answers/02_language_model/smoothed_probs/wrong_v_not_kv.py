"""V instead of kV: right for k = 1 only.

criterion: smoothed_probs_1
message: 分母に V を
"""


def smoothed_probs(counts, k):
    return (counts + k) / (counts.sum(axis=1, keepdims=True) + counts.shape[1])
