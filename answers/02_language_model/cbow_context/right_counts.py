"""Counts of the characters times the table."""


def cbow_context(ids, t, window, E):
    near = ids[:t][-window:]
    return np.bincount(near, minlength=len(E)) @ E / near.size
