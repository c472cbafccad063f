"""Loops, and a denominator that is never 0."""


def clip_by_global_norm(grads, limit):
    total = 0.0
    for g in grads:
        total += float(np.sum(g**2))
    scale = min(1.0, limit / max(total**0.5, 1e-300))
    clipped = []
    for g in grads:
        clipped.append(g * scale)
    return clipped
