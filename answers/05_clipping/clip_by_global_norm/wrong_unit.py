"""Forgets the limit: the global norm becomes 1.

criterion: clip_by_global_norm_1
message: ノルムが 1 に
"""


def clip_by_global_norm(grads, limit):
    norm = np.sqrt(sum((g**2).sum() for g in grads))
    return [g / norm if norm > limit else g for g in grads]
