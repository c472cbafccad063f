"""No lower bound.

criterion: clip_by_value_1
message: 負の側
"""


def clip_by_value(grad, limit):
    return np.minimum(grad, limit)
