"""einsum throughout."""


def additive_scores(q, k, Wq, Wk, v):
    left = np.einsum("ntd,da->nta", q, Wq)
    right = np.einsum("nsd,da->nsa", k, Wk)
    pairs = np.expand_dims(left, 2) + np.expand_dims(right, 1)
    return np.einsum("ntsa,a->nts", np.tanh(pairs), v)
