"""Takes 0 for padding.

criterion: bigram_counts_1, bigram_counts_2
message: 番号 0
"""


def bigram_counts(ids, V):
    counts = np.zeros((V, V))
    real = ids[ids > 0]
    np.add.at(counts, (real[:-1], real[1:]), 1)
    return counts
