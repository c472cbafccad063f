"""Scales small gradients up as well.

criterion: clip_by_norm_2
message: 伸びています
"""


def clip_by_norm(grad, limit):
    norm = np.sqrt((grad**2).sum())
    return grad * (limit / norm)
