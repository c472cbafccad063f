"""Scales small gradients up, with a guard for 0.

criterion: clip_by_norm_2
message: 伸びています
"""


def clip_by_norm(grad, limit):
    norm = np.sqrt((grad**2).sum())
    return grad * (limit / norm) if norm > 0 else grad
