"""Gives the count of a SimpleRNN.

criterion: lstm_params_1
message: SimpleRNN の数
"""


def lstm_params(D, units):
    return D * units + units * units + units
