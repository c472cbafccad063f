"""Divides by window near the start.

criterion: cbow_context_2
message: window で割って
"""


def cbow_context(ids, t, window, E):
    return E[ids[max(0, t - window) : t]].sum(axis=0) / window
