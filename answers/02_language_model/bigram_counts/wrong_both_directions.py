"""Symmetric: adds j, i besides i, j.

criterion: bigram_counts_1, bigram_counts_2
message: 両方の向き
"""


def bigram_counts(ids, V):
    counts = np.zeros((V, V))
    for a, b in zip(ids[:-1], ids[1:]):
        counts[a, b] += 1
        counts[b, a] += 1
    return counts
