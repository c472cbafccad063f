"""Keeps the axis of characters.

criterion: cbow_context_1, cbow_context_2
message: 形
"""


def cbow_context(ids, t, window, E):
    return E[ids[max(0, t - window) : t]].mean(axis=0, keepdims=True)
