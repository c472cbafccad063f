"""Divides each by its own norm on the way.

criterion: clip_by_global_norm_2
message: ノルム 0 で割って
"""


def clip_by_global_norm(grads, limit):
    norms = np.array([np.linalg.norm(g) for g in grads])
    total = np.sqrt((norms**2).sum())
    return [g / n * (n * min(1, limit / max(total, limit))) for g, n in zip(grads, norms)]
