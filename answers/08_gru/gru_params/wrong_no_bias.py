"""No bias at all.

criterion: gru_params_1
message: バイアスを数え忘れ
"""


def gru_params(D, units, reset_after=True):
    return 3 * (D * units + units * units)
