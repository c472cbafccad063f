"""Looks up positions, not ids.

criterion: cbow_context_1
message: 位置（添字）
"""


def cbow_context(ids, t, window, E):
    return E[max(0, t - window) : t].mean(axis=0)
