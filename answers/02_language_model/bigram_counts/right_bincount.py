"""One number for each pair, then bincount."""


def bigram_counts(ids, V):
    ids = np.asarray(ids)
    return np.bincount(ids[:-1] * V + ids[1:], minlength=V * V).reshape(V, V)
