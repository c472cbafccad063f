"""Ignores window.

criterion: cbow_context_1
message: window より遠い
"""


def cbow_context(ids, t, window, E):
    return E[ids[:t]].mean(axis=0)
