"""Forgets W_h.

criterion: count_params_1, count_params_2
message: W_h
"""


def count_params(x_shape, units, use_bias=True):
    N, T, D = x_shape
    return D * units + (units if use_bias else 0)
