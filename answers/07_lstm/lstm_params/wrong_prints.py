"""Prints the number.

criterion: lstm_params_1
message: return を書き忘れ
"""


def lstm_params(D, units):
    print(4 * units * (D + units + 1))
