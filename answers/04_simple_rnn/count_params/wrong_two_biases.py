"""Counts the bias twice, as PyTorch has it.

criterion: count_params_1, count_params_2
message: バイアスを 2 回|b の要素の数
"""


def count_params(x_shape, units, use_bias=True):
    N, T, D = x_shape
    return D * units + units * units + (2 * units if use_bias else 0)
