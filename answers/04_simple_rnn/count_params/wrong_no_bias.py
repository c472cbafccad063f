"""Never counts the bias.

criterion: count_params_1, count_params_2
message: 数え忘れて|変わりません
"""


def count_params(x_shape, units, use_bias=True):
    N, T, D = x_shape
    return D * units + units * units
