"""Looks at ten characters at most.

criterion: cbow_context_1
message: 文脈の値が違います
"""


def cbow_context(ids, t, window, E):
    return E[ids[max(0, t - min(window, 10)) : t]].mean(axis=0)
