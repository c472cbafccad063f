"""A loop that adds, then divides."""


def cbow_context(ids, t, window, E):
    total, size = np.zeros(E.shape[1]), 0
    for s in range(t - window, t):
        if s >= 0:
            total += E[ids[s]]
            size += 1
    return total / size
