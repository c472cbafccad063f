"""A smooth cut.

criterion: clip_by_value_1
message: ほかはそのまま
"""


def clip_by_value(grad, limit):
    return limit * np.tanh(grad / limit)
