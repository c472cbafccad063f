"""Doubles, then halves with /: a float in between.

criterion: lstm_params_1
message: 割り算も使わず
"""


def lstm_params(D, units):
    return round(8 * units * (D + units + 1) / 2)
