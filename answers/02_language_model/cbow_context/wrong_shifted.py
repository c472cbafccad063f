"""Window shifted by one: ends with the answer.

criterion: cbow_context_1
message: 1 つずれて
"""


def cbow_context(ids, t, window, E):
    return E[ids[max(0, t - window + 1) : t + 1]].mean(axis=0)
