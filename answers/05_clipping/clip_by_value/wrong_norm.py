"""Clips by the norm.

criterion: clip_by_value_1
message: ノルムで切って
"""


def clip_by_value(grad, limit):
    norm = np.sqrt((grad**2).sum())
    return grad * limit / max(norm, limit)
