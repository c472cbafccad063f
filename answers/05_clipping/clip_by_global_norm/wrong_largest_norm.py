"""The largest of the norms.

criterion: clip_by_global_norm_1
message: いちばん大きいもの
"""


def clip_by_global_norm(grads, limit):
    norm = max(np.sqrt((g**2).sum()) for g in grads)
    return [g * limit / max(norm, limit) for g in grads]
