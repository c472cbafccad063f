"""A norm below 1e-8 counts as 0.

criterion: clip_by_norm_2
message: とても小さい勾配
"""


def clip_by_norm(grad, limit):
    norm = np.sqrt((grad**2).sum())
    if norm < 1e-8:
        return np.zeros_like(grad)
    return grad * min(1.0, limit / norm)
