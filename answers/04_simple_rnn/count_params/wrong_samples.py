"""N where D is asked.

criterion: count_params_1
message: サンプルの数
"""


def count_params(x_shape, units, use_bias=True):
    N, T, D = x_shape
    return N * units + units * units + (units if use_bias else 0)
