"""range one too short.

criterion: bigram_counts_1, bigram_counts_2
message: 最後の組が抜けて
"""


def bigram_counts(ids, V):
    counts = np.zeros((V, V))
    for t in range(len(ids) - 2):
        counts[ids[t], ids[t + 1]] += 1
    return counts
