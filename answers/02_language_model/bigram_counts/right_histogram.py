"""A two-dimensional histogram."""


def bigram_counts(ids, V):
    return np.histogram2d(ids[:-1], ids[1:], bins=V, range=[[0, V], [0, V]])[0]
