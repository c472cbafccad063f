"""The norm of the first variable.

criterion: clip_by_global_norm_1
message: 変わっていません|1 つの変数の
"""


def clip_by_global_norm(grads, limit):
    norm = np.linalg.norm(grads[0])
    return [g * limit / max(norm, limit) for g in grads]
