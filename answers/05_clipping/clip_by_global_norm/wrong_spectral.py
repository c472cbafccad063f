"""np.linalg.norm(·, 2) of the matrices.

criterion: clip_by_global_norm_1
message: 最大特異値
"""


def clip_by_global_norm(grads, limit):
    norm = np.sqrt(sum(np.linalg.norm(g if g.ndim < 3 else g.ravel(), 2) ** 2 for g in grads))
    return [g * limit / max(norm, limit) for g in grads]
