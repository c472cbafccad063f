"""Each variable by its own norm.

criterion: clip_by_global_norm_1
message: 変数ごとに切って
"""


def clip_by_global_norm(grads, limit):
    return [g * limit / max(np.sqrt((g**2).sum()), limit) for g in grads]
