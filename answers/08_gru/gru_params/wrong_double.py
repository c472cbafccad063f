"""Counts in float64: exact only up to 2 to the 53rd.

criterion: gru_params_1
message: 53 乗.*から先で丸められ
"""


def gru_params(D, units, reset_after=True):
    parts = np.array([D, units, 1.0 + reset_after]) * (3 * units)
    return int(parts.sum())
