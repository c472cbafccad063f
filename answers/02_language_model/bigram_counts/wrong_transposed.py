"""Column is the character before.

criterion: bigram_counts_1, bigram_counts_2
message: 行と列が逆
"""


def bigram_counts(ids, V):
    counts = np.zeros((V, V))
    np.add.at(counts, (ids[1:], ids[:-1]), 1)
    return counts
