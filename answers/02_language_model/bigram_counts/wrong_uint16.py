"""Counts in uint16.

criterion: bigram_counts_2
message: 小さな型
"""


def bigram_counts(ids, V):
    counts = np.zeros((V, V), dtype=np.uint16)
    np.add.at(counts, (ids[:-1], ids[1:]), 1)
    return counts
