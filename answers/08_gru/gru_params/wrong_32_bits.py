"""Counts in 32-bit integers, which overflow for large sizes.

criterion: gru_params_1
message: int32.*あふれ
"""


def gru_params(D, units, reset_after=True):
    rows = np.array([D, units, 2 if reset_after else 1], dtype="int32")
    return int((rows * np.int32(3 * units)).sum(dtype="int32"))
