"""As many biases as inputs.

criterion: lstm_params_1
message: D ではなく H
"""


def lstm_params(D, units):
    return 4 * (D * units + units * units + D)
