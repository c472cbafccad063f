"""Scales the arrays that it got.

criterion: clip_by_global_norm_1
message: 書き換わりました
"""


def clip_by_global_norm(grads, limit):
    norm = np.sqrt(sum((g**2).sum() for g in grads))
    if norm > limit:
        for g in grads:
            g *= limit / norm
    return grads
