"""Assigns decimals to a copy that may be of integers.

criterion: clip_by_value_1
message: 整数の配列
"""


def clip_by_value(grad, limit):
    result = grad.copy()
    result[result > limit] = limit
    result[result < -limit] = -limit
    return result
