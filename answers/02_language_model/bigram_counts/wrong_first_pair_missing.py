"""Starts at 1 and looks ahead.

criterion: bigram_counts_1, bigram_counts_2
message: 最初の組が抜けて
"""


def bigram_counts(ids, V):
    counts = np.zeros((V, V))
    for t in range(1, len(ids) - 1):
        counts[ids[t], ids[t + 1]] += 1
    return counts
