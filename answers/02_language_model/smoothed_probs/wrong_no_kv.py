"""k V missing below.

criterion: smoothed_probs_1, smoothed_probs_2
message: kV
"""


def smoothed_probs(counts, k):
    return (counts + k) / counts.sum(axis=1, keepdims=True)
