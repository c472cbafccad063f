"""Averages the ids, then looks up.

criterion: cbow_context_1
message: 番号を平均
"""


def cbow_context(ids, t, window, E):
    return E[int(np.mean(ids[max(0, t - window) : t]))]
