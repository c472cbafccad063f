"""Ignores use_bias.

criterion: count_params_2
message: use_bias=False でも数が変わりません
"""


def count_params(x_shape, units, use_bias=True):
    N, T, D = x_shape
    return D * units + units * units + units
