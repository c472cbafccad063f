"""Too small elements become +limit.

criterion: clip_by_value_1
message: 負のまま切ります
"""


def clip_by_value(grad, limit):
    return np.where(abs(grad) > limit, limit, grad)
