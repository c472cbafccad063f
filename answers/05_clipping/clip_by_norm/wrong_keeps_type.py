"""Puts decimals into an array of the argument's type.

criterion: clip_by_norm_1
message: 整数の配列
"""


def clip_by_norm(grad, limit):
    result = np.zeros_like(grad)
    result[...] = grad * (limit / max(np.sqrt((grad**2).sum()), limit))
    return result
