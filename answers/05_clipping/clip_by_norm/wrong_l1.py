"""The sum of absolute values.

criterion: clip_by_norm_1
message: 絶対値の和
"""


def clip_by_norm(grad, limit):
    norm = np.abs(grad).sum()
    return grad * limit / max(norm, limit)
