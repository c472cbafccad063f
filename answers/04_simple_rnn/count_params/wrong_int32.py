"""Counts in 32-bit integers.

criterion: count_params_1
message: 違います
"""


def count_params(x_shape, units, use_bias=True):
    D, H = np.int32(x_shape[2]), np.int32(units)
    with np.errstate(over="ignore"):
        return D * H + H * H + (H if use_bias else np.int32(0))
