"""The largest absolute value.

criterion: clip_by_norm_1
message: 絶対値の最大
"""


def clip_by_norm(grad, limit):
    norm = np.abs(grad).max()
    return grad * limit / max(norm, limit)
