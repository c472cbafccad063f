"""The lower bound is 0.

criterion: clip_by_value_1
message: 下限は 0 ではなく
"""


def clip_by_value(grad, limit):
    return np.clip(grad, 0, limit)
