"""T where D is asked.

criterion: count_params_1, count_params_2
message: T は現れません|W_x
"""


def count_params(x_shape, units, use_bias=True):
    N, T, D = x_shape
    return T * units + units * units + (units if use_bias else 0)
