"""A mixture of the relative frequencies and the uniform distribution."""


def smoothed_probs(counts, k):
    M, V = counts.shape
    n = counts.sum(axis=1, keepdims=True)
    share = np.divide(counts, n, out=np.full((M, V), 1 / V), where=n > 0)
    weight = n / (n + k * V)
    return weight * share + (1 - weight) / V
