"""Counts in int8.

criterion: bigram_counts_2
message: 小さな型
"""


def bigram_counts(ids, V):
    counts = np.zeros((V, V), dtype="int8")
    np.add.at(counts, (ids[:-1], ids[1:]), 1)
    return counts
