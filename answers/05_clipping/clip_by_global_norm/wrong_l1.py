"""The sum of absolute values.

criterion: clip_by_global_norm_1
message: 絶対値の和
"""


def clip_by_global_norm(grads, limit):
    total = sum(np.abs(g).sum() for g in grads)
    return [g * limit / max(total, limit) for g in grads]
