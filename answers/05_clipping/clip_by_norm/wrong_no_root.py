"""No square root.

criterion: clip_by_norm_1
message: 平方根をとり忘れて
"""


def clip_by_norm(grad, limit):
    norm = (grad**2).sum()
    return grad * limit / norm if norm > limit else grad
