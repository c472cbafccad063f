"""Every character once.

criterion: cbow_context_1
message: 2 回数えます
"""


def cbow_context(ids, t, window, E):
    near = set(ids[max(0, t - window) : t].tolist())
    return E[list(near)].mean(axis=0)
