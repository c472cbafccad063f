"""Mean over the vector's own numbers.

criterion: cbow_context_1, cbow_context_2
message: 軸（axis=0）|形は
"""


def cbow_context(ids, t, window, E):
    return E[ids[max(0, t - window) : t]].mean(axis=1)
