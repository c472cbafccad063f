"""Clips the elements.

criterion: clip_by_global_norm_1
message: 値で切って|変数ごとに
"""


def clip_by_global_norm(grads, limit):
    return [np.clip(g, -limit, limit) for g in grads]
