"""units = T.

criterion: count_params_1, count_params_2
message: 系列の長さではありません|b の要素の数
"""


def count_params(x_shape, units, use_bias=True):
    N, T, D = x_shape
    return D * T + T * T + (T if use_bias else 0)
