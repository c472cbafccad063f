"""Slice one too long: sees the answer.

criterion: cbow_context_1, cbow_context_2
message: 当てたい答え
"""


def cbow_context(ids, t, window, E):
    return E[ids[max(0, t - window) : t + 1]].mean(axis=0)
