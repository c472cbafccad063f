"""Starts at 1.

criterion: bigram_counts_1, bigram_counts_2
message: 0 から始め|0 になっていません
"""


def bigram_counts(ids, V):
    counts = np.ones((V, V))
    np.add.at(counts, (ids[:-1], ids[1:]), 1)
    return counts
