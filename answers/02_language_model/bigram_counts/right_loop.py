"""A loop; integers."""


def bigram_counts(ids, V):
    counts = np.zeros((V, V), dtype=int)
    for i, j in zip(ids[:-1], ids[1:]):
        counts[i, j] += 1
    return counts
