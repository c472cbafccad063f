"""One bias for all units.

criterion: count_params_1, count_params_2
message: W_x|1 だけではありません
"""


def count_params(x_shape, units, use_bias=True):
    N, T, D = x_shape
    return D * units + units * units + int(use_bias)
