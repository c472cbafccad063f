"""Scales everything by the largest element.

criterion: clip_by_value_1
message: 同じ割合で
"""


def clip_by_value(grad, limit):
    largest = np.abs(grad).max()
    return grad * limit / largest if largest > limit else grad
