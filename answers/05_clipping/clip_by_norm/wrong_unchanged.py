"""Compares, but returns the gradient as it was.

criterion: clip_by_norm_1
message: 何も変わっていません
"""


def clip_by_norm(grad, limit):
    norm = np.sqrt((grad**2).sum())
    if norm > limit:
        clipped = grad * limit / norm
    return grad
