"""No square root.

criterion: clip_by_global_norm_1
message: 平方根をとり忘れて
"""


def clip_by_global_norm(grads, limit):
    norm = sum((g**2).sum() for g in grads)
    return [g * limit / norm if norm > limit else g for g in grads]
