"""Returns the vectors themselves.

criterion: cbow_context_1
message: 平均をとっていません
"""


def cbow_context(ids, t, window, E):
    return E[ids[max(0, t - window) : t]]
