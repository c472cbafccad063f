"""A small number in the denominator: far off where the limit is as small.

criterion: clip_by_global_norm_1
message: ノルムに小さな数
"""


def clip_by_global_norm(grads, limit):
    norm = np.sqrt(sum((g**2).sum() for g in grads))
    scale = min(1.0, limit / (norm + 1e-6))
    return [g * scale for g in grads]
