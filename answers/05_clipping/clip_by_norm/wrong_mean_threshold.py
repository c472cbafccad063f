"""Compares the root of the mean square with the limit.

criterion: clip_by_norm_1
message: 比べる数が
"""


def clip_by_norm(grad, limit):
    if np.sqrt((grad**2).mean()) > limit:
        return grad * limit / np.sqrt((grad**2).sum())
    return grad
