"""One set of biases.

criterion: lstm_params_1
message: バイアスは 4 組
"""


def lstm_params(D, units):
    return 4 * (D * units + units * units) + units
