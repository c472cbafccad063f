"""Counts the bias where there is none, and not where there is one.

criterion: count_params_1, count_params_2
message: バイアスを数え忘れ|増えるのではありません
"""


def count_params(x_shape, units, use_bias=True):
    D = x_shape[-1]
    return D * units + units * units + (0 if use_bias else units)
