"""Divides already.

criterion: bigram_counts_2
message: 割合になって
"""


def bigram_counts(ids, V):
    counts = np.zeros((V, V))
    np.add.at(counts, (ids[:-1], ids[1:]), 1)
    return counts / np.maximum(counts.sum(axis=1, keepdims=True), 1)
