"""[[0] * V] * V: one row V times.

criterion: bigram_counts_1, bigram_counts_2
message: どの行も同じ
"""


def bigram_counts(ids, V):
    counts = [[0] * V] * V
    for a, b in zip(ids[:-1], ids[1:]):
        counts[a][b] += 1
    return counts
