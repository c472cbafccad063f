"""Loses the shapes.

criterion: clip_by_global_norm_1, clip_by_global_norm_2
message: 形は
"""


def clip_by_global_norm(grads, limit):
    norm = np.sqrt(sum((g**2).sum() for g in grads))
    return [g.ravel() * limit / max(norm, limit) for g in grads]
