"""Only the last character.

criterion: cbow_context_1
message: 1 文字しか
"""


def cbow_context(ids, t, window, E):
    return E[ids[t - 1]]
