"""Row by row: bincount of what follows each character."""


def bigram_counts(ids, V):
    before, after = ids[:-1], ids[1:]
    return np.stack([np.bincount(after[before == i], minlength=V) for i in range(V)])
