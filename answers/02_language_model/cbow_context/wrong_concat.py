"""Concatenates.

criterion: cbow_context_1
message: 連結
"""


def cbow_context(ids, t, window, E):
    return E[ids[max(0, t - window) : t]].reshape(-1)
