"""Drops what is too large.

criterion: clip_by_value_1
message: 形は
"""


def clip_by_value(grad, limit):
    return grad[np.abs(grad) <= limit]
