"""Counts in 32-bit integers, which overflow for large sizes.

criterion: lstm_params_1
message: int32.*あふれ
"""


def lstm_params(D, units):
    rows = np.array([D, units, 1], dtype="int32")
    return int((rows * np.int32(4 * units)).sum(dtype="int32"))
