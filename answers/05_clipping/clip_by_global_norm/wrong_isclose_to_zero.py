"""Takes a norm near zero for zero.

criterion: clip_by_global_norm_1
message: 小さいノルムを 0 とみなし
"""


def clip_by_global_norm(grads, limit):
    n = np.sqrt(sum((g**2).sum() for g in grads))
    return list(grads) if np.isclose(n, 0) else [g * min(1, limit / n) for g in grads]
