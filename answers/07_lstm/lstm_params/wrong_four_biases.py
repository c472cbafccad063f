"""One bias for each gate.

criterion: lstm_params_1
message: 4 つではありません
"""


def lstm_params(D, units):
    return 4 * (D * units + units**2 + 1)
