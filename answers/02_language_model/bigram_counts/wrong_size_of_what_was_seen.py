"""A table as large as the largest id seen, not V.

criterion: bigram_counts_1
message: 現れた番号の分
"""


def bigram_counts(ids, V):
    size = int(ids.max()) + 1
    counts = np.zeros((size, size))
    np.add.at(counts, (ids[:-1], ids[1:]), 1)
    return counts
