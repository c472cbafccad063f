"""W_x taken for the shape (D + 1, H), and a bias of its own.

criterion: count_params_1
message: バイアスを 2 回
"""


def count_params(x_shape, units, use_bias=True):
    D = x_shape[-1]
    return (D + 1) * units + units * units + (units if use_bias else -units)
