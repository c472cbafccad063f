"""A tuple."""


def clip_by_global_norm(grads, limit):
    norm = np.sqrt(sum((g**2).sum() for g in grads))
    scale = limit / norm if norm > limit else 1.0
    return tuple(g * scale for g in grads)
