"""np.unique of the pairs, with counts."""


def bigram_counts(ids, V):
    counts = np.zeros((V, V), dtype="int64")
    if len(ids) > 1:
        pairs, number = np.unique(np.stack([ids[:-1], ids[1:]], axis=1), axis=0, return_counts=True)
        counts[pairs[:, 0], pairs[:, 1]] = number
    return counts
