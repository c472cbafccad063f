"""k for k V below.

criterion: smoothed_probs_1, smoothed_probs_2
message: k ではなく kV|kV
"""


def smoothed_probs(counts, k):
    return (counts + k) / (counts.sum(axis=1, keepdims=True) + k)
