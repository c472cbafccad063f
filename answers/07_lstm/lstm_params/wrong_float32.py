"""Counts in float32: large numbers are not exact.

criterion: lstm_params_1
message: float32
"""


def lstm_params(D, units):
    return int(4 * (np.float32(D) * units + units * units + units))
