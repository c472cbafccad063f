"""A set of weights per time step.

criterion: count_params_1, count_params_2
message: 共有されます|b の要素の数
"""


def count_params(x_shape, units, use_bias=True):
    N, T, D = x_shape
    return T * (D * units + units * units + (units if use_bias else 0))
