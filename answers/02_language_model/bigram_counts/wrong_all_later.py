"""Counts every later character, not only the next.

criterion: bigram_counts_1, bigram_counts_2
message: もっと後ろ
"""


def bigram_counts(ids, V):
    counts = np.zeros((V, V))
    for s in range(len(ids)):
        for t in range(s + 1, len(ids)):
            counts[ids[s], ids[t]] += 1
    return counts
