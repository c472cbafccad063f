"""Shrinks only the variables above the limit.

criterion: clip_by_global_norm_1
message: 縮んでいない変数
"""


def clip_by_global_norm(grads, limit):
    total = np.sqrt(sum(np.sum(g**2) for g in grads))
    return [g * limit / total if np.linalg.norm(g) > limit else g for g in grads]
