"""Compares the sum of absolute values with the limit.

criterion: clip_by_norm_2
message: 伸びています
"""


def clip_by_norm(grad, limit):
    if np.abs(grad).sum() > limit:
        return grad * limit / np.sqrt((grad**2).sum())
    return grad
