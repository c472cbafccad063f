"""Starts at t = 0 with ids[t - 1]: the last one before the first.

criterion: bigram_counts_1, bigram_counts_2
message: 最後の文字の次に
"""


def bigram_counts(ids, V):
    counts = np.zeros((V, V))
    for t in range(len(ids)):
        counts[ids[t - 1], ids[t]] += 1
    return counts
