"""Counts an output transform, too.

criterion: count_params_1
message: Dense
"""


def count_params(x_shape, units, use_bias=True):
    N, T, D = x_shape
    return D * units + 2 * units * units + 2 * units * use_bias
