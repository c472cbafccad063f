"""Counts in float64: exact only up to 2 to the 53rd.

criterion: lstm_params_1
message: 53 乗.*から先で丸められ
"""


def lstm_params(D, units):
    H = float(units)
    return int(4 * (H * D + H**2 + H))
