"""Sums into an array of the table's type.

criterion: cbow_context_1
message: 整数の配列
"""


def cbow_context(ids, t, window, E):
    total = np.zeros_like(E[0])
    near = ids[max(0, t - window) : t]
    total[:] = E[near].sum(axis=0) / len(near)
    return total
