"""Loses the sign.

criterion: clip_by_value_1
message: 符号が失われて
"""


def clip_by_value(grad, limit):
    return np.minimum(abs(grad), limit)
