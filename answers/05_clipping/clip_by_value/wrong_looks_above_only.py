"""Returns the argument where nothing is above +limit, whatever is below.

criterion: clip_by_value_1
message: 負の側が
"""


def clip_by_value(grad, limit):
    if not (grad > limit).any():
        return grad
    return np.clip(grad, -limit, limit)
