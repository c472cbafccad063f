"""Windows of two."""


def bigram_counts(ids, V):
    counts = np.zeros((V, V), dtype="uint32")
    if len(ids) > 1:
        pairs = np.lib.stride_tricks.sliding_window_view(ids, 2)
        np.add.at(counts, tuple(pairs.T), 1)
    return counts
