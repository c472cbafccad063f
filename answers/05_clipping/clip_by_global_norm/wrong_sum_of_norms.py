"""Adds the norms.

criterion: clip_by_global_norm_1
message: ノルムを足して
"""


def clip_by_global_norm(grads, limit):
    norm = sum(np.sqrt((g**2).sum()) for g in grads)
    return [g * limit / max(norm, limit) for g in grads]
