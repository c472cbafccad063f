"""Keeps the norm above 1e-10.

criterion: clip_by_norm_1
message: とても小さい勾配と限度で合いません
"""


def clip_by_norm(grad, limit):
    n = max(np.sqrt((grad**2).sum()), 1e-10)
    return grad * min(1.0, limit / n)
