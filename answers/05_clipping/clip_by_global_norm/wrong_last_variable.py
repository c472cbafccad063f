"""total = instead of total +=.

criterion: clip_by_global_norm_1
message: 1 つの変数の
"""


def clip_by_global_norm(grads, limit):
    for g in grads:
        total = (g**2).sum()
    norm = np.sqrt(total)
    return [g * limit / max(norm, limit) for g in grads]
