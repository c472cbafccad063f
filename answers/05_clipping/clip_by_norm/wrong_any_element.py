"""Clips only if some element is above the limit.

criterion: clip_by_norm_1
message: 比べる数が
"""


def clip_by_norm(grad, limit):
    if np.abs(grad).max() > limit:
        return grad * limit / np.linalg.norm(grad)
    return grad
