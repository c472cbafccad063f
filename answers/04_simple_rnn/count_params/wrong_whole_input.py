"""The size of the whole input for D.

criterion: count_params_1
message: 違います
"""


def count_params(x_shape, units, use_bias=True):
    N, T, D = x_shape
    return N * T * D * units + units * units + units * use_bias
