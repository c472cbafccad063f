"""The largest absolute value.

criterion: clip_by_norm_1
message: 最大の要素
"""


def clip_by_norm(grad, limit):
    norm = np.abs(grad).max()
    return grad * limit / max(norm, limit)
