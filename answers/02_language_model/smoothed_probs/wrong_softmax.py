"""softmax of the counts.

criterion: smoothed_probs_1
message: 値が違います
"""


def smoothed_probs(counts, k):
    powers = np.exp(counts + k - (counts + k).max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)
