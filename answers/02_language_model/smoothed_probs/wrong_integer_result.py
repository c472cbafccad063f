"""Writes into an integer array.

criterion: smoothed_probs_1
message: 切り捨て
"""


def smoothed_probs(counts, k):
    probs = np.zeros_like(counts)
    for i in range(len(counts)):
        probs[i] = (counts[i] + k) / (counts[i] + k).sum()
    return probs
