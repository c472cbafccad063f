"""min(1, limit / norm) without a guard: 0 / 0.

criterion: clip_by_norm_2
message: ノルム 0 で割って
"""


def clip_by_norm(grad, limit):
    norm = np.sqrt((grad**2).sum())
    return grad / norm * min(norm, limit)
