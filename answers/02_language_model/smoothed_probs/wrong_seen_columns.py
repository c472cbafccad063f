r"""V counts only the characters that were seen.

criterion: smoothed_probs_1
message: 列の数 counts\.shape\[1\]
"""


def smoothed_probs(counts, k):
    V = np.count_nonzero(counts.sum(axis=0))
    return (counts + k) / (counts.sum(axis=1, keepdims=True) + k * V)
