"""The norm of what it has seen so far.

criterion: clip_by_global_norm_1
message: 変数ごとに切って|どの変数にも
"""


def clip_by_global_norm(grads, limit):
    total, clipped = 0.0, []
    for g in grads:
        total += (g**2).sum()
        clipped.append(g * limit / max(np.sqrt(total), limit))
    return clipped
