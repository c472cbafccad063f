"""A Counter of pairs."""


def bigram_counts(ids, V):
    counts = np.zeros((V, V), dtype="float32")
    for (i, j), n in Counter(zip(ids.tolist(), ids.tolist()[1:])).items():
        counts[i, j] = n
    return counts
