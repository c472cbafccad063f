r"""No max: a negative start of the slice.

criterion: cbow_context_2
message: max\(0, t - window\)
"""


def cbow_context(ids, t, window, E):
    return E[ids[t - window : t]].mean(axis=0)
