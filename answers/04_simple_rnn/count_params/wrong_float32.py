"""Counts in float32.

criterion: count_params_1
message: 違います|小数です
"""


def count_params(x_shape, units, use_bias=True):
    D = np.float32(x_shape[2])
    return int(D * units + np.float32(units) * units + (units if use_bias else 0))
