"""Clips only if one variable's own norm is above the limit.

criterion: clip_by_global_norm_1
message: 比べる数が
"""


def clip_by_global_norm(grads, limit):
    norms = [np.linalg.norm(g) for g in grads]
    if not any(norm > limit for norm in norms):
        return grads
    total = np.linalg.norm(norms)
    return [g * limit / total for g in grads]
