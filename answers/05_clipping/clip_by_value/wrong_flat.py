"""Loses the shape.

criterion: clip_by_value_1
message: 形は
"""


def clip_by_value(grad, limit):
    return np.array([max(-limit, min(limit, g)) for g in grad.ravel()])
