"""Counts two biases, as PyTorch has.

criterion: lstm_params_1
message: PyTorch
"""


def lstm_params(D, units):
    return 4 * (D * units + units * units + 2 * units)
