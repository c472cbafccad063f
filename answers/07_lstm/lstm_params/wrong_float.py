"""Gives a float.

criterion: lstm_params_1
message: 整数を返してください
"""


def lstm_params(D, units):
    return 4 * units * (D + units + 1) / 1
