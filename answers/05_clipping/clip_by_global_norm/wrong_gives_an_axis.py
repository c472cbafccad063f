"""A gradient without axes comes back with one.

criterion: clip_by_global_norm_1
message: 軸のない配列
"""


def clip_by_global_norm(grads, limit):
    parts = [np.atleast_1d(g) for g in grads]
    norm = np.linalg.norm(np.concatenate([part.ravel() for part in parts]))
    return [part * limit / norm if norm > limit else part for part in parts]
