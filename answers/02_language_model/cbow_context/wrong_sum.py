"""Sum for mean.

criterion: cbow_context_1
message: 和になって
"""


def cbow_context(ids, t, window, E):
    return E[ids[max(0, t - window) : t]].sum(axis=0)
