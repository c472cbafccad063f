"""Compares the squared norm with the limit, scales by the norm.

criterion: clip_by_norm_2
message: 伸びています
"""


def clip_by_norm(grad, limit):
    squared = (grad**2).sum()
    if squared > limit:
        return grad * limit / np.sqrt(squared)
    return grad
