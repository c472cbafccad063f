"""Takes two sets of weights.

criterion: lstm_params_1
message: 2 組では足りません
"""


def lstm_params(D, units):
    return 2 * (D * units + units * units + units)
