"""Median for mean: the same for two characters.

criterion: cbow_context_1
message: 中央値
"""


def cbow_context(ids, t, window, E):
    return np.median(E[ids[max(0, t - window) : t]], axis=0)
