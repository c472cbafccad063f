"""Returns a dict of pairs.

criterion: bigram_counts_1, bigram_counts_2
message: 数の配列
"""


def bigram_counts(ids, V):
    counts = {}
    for i, j in zip(ids[:-1].tolist(), ids[1:].tolist()):
        counts[i, j] = counts.get((i, j), 0) + 1
    return counts
