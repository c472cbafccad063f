"""Sum of the elements for the norm.

criterion: clip_by_norm_1
message: 要素や絶対値の和
"""


def clip_by_norm(grad, limit):
    norm = grad.sum()
    return grad * limit / norm if norm > limit else grad
