"""Scales small gradients up; safe at 0.

criterion: clip_by_global_norm_2
message: 伸びています
"""


def clip_by_global_norm(grads, limit):
    norm = np.sqrt(sum((g**2).sum() for g in grads))
    if norm == 0:
        return grads
    return [g * limit / norm for g in grads]
