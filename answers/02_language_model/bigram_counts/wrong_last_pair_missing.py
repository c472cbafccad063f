"""range one too short.

criterion: bigram_counts_1, bigram_counts_2
message: 隣り合う組|小さな例
"""


def bigram_counts(ids, V):
    counts = np.zeros((V, V))
    for t in range(len(ids) - 2):
        counts[ids[t], ids[t + 1]] += 1
    return counts
