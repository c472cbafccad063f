r"""The slice ends one too early: the nearest character is missing.

criterion: cbow_context_1
message: 直前の文字 ids\[t - 1\] が抜けて
"""


def cbow_context(ids, t, window, E):
    return E[ids[max(0, t - window) : t - 1]].mean(axis=0)
