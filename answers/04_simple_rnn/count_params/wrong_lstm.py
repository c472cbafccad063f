"""Four gates: an LSTM.

criterion: count_params_1, count_params_2
message: 違います
"""


def count_params(x_shape, units, use_bias=True):
    D = x_shape[-1]
    return 4 * (D * units + units * units + (units if use_bias else 0))
