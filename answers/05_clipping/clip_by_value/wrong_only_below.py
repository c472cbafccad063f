"""np.maximum alone.

criterion: clip_by_value_1
message: 正の側
"""


def clip_by_value(grad, limit):
    return np.maximum(grad, -limit)
