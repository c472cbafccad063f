"""Pairs without their order.

criterion: bigram_counts_1, bigram_counts_2
message: 向きを区別
"""


def bigram_counts(ids, V):
    counts = np.zeros((V, V))
    for a, b in zip(ids[:-1], ids[1:]):
        counts[min(a, b), max(a, b)] += 1
    return counts
