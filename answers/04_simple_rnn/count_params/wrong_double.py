"""Counts in float64: exact only up to 2 to the 53rd.

criterion: count_params_1
message: 53 乗から先で丸められ
"""


def count_params(x_shape, units, use_bias=True):
    H = float(units)
    return int(x_shape[-1] * H + H**2 + H * use_bias)
