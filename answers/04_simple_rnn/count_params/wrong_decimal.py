"""A decimal number.

criterion: count_params_1
message: 小数です
"""


def count_params(x_shape, units, use_bias=True):
    D = x_shape[2]
    return units * (2 * D + 2 * units + 2 * use_bias) / 2
