"""Writes an end mark into the ids.

criterion: bigram_counts_1, bigram_counts_2
message: 書き換わりました
"""


def bigram_counts(ids, V):
    counts = np.zeros((V, V))
    for t in range(1, len(ids)):
        counts[ids[t - 1], ids[t]] += 1
    ids[-1] = -1
    return counts
