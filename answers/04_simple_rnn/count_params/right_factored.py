"""Factored, a NumPy number."""


def count_params(x_shape, units, use_bias=True):
    N, T, D = x_shape
    return np.int64(units * (D + units + use_bias))
