"""Differences of cumulative sums."""


def cbow_context(ids, t, window, E):
    ends = np.concatenate([np.zeros((1, E.shape[1])), np.cumsum(E[ids], axis=0)])
    start = max(0, t - window)
    return (ends[t] - ends[start]) / (t - start)
