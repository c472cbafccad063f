"""Divides by the norm and forgets the limit.

criterion: clip_by_norm_1
message: ノルムが 1 に
"""


def clip_by_norm(grad, limit):
    norm = np.sqrt((grad**2).sum())
    return grad / norm if norm > limit else grad
