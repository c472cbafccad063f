"""D and units swapped.

criterion: lstm_params_1
message: 取り違えて
"""


def lstm_params(D, units):
    return 4 * (units * D + D * D + D)
