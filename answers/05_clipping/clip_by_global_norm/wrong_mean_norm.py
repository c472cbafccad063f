"""The mean of the norms.

criterion: clip_by_global_norm_1
message: 平均して
"""


def clip_by_global_norm(grads, limit):
    norm = np.mean([np.sqrt((g**2).sum()) for g in grads])
    return [g * limit / max(norm, limit) for g in grads]
