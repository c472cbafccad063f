"""np.roll: the first character follows the last.

criterion: bigram_counts_1, bigram_counts_2
message: 最後の文字の次に
"""


def bigram_counts(ids, V):
    counts = np.zeros((V, V))
    np.add.at(counts, (ids, np.roll(ids, -1)), 1)
    return counts
