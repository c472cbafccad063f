"""Nearer characters weigh more: no longer the same for any order.

criterion: cbow_context_1
message: 文脈|順序
"""


def cbow_context(ids, t, window, E):
    near = E[ids[max(0, t - window) : t]]
    return np.average(near, axis=0, weights=np.arange(1, len(near) + 1))
