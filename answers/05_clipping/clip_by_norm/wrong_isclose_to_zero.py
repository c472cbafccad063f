"""Takes a norm near zero for zero.

criterion: clip_by_norm_1
message: 小さいノルムを 0 とみなし
"""


def clip_by_norm(grad, limit):
    n = np.sqrt((grad**2).sum())
    if np.isclose(n, 0):
        return grad
    return grad * min(1, limit / n)
