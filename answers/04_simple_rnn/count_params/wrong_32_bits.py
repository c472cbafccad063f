"""Counts in 32-bit integers, which overflow for large sizes.

criterion: count_params_1
message: int32.*あふれ
"""


def count_params(x_shape, units, use_bias=True):
    D, H = np.array([x_shape[2], units], dtype="int32")
    with np.errstate(all="ignore"):
        return int(D * H + H * H + (H if use_bias else 0))
