"""0 / 0 for a zero gradient.

criterion: clip_by_global_norm_2
message: ノルム 0 で割って
"""


def clip_by_global_norm(grads, limit):
    norm = np.sqrt(sum((g**2).sum() for g in grads))
    return [g / norm * min(norm, limit) for g in grads]
