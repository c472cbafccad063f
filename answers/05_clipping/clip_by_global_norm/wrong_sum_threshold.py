"""Compares the sum of the norms with the limit.

criterion: clip_by_global_norm_2
message: 伸びています
"""


def clip_by_global_norm(grads, limit):
    norms = np.array([np.linalg.norm(g) for g in grads])
    if norms.sum() > limit:
        return [g * limit / np.sqrt((norms**2).sum()) for g in grads]
    return grads
