"""Two sets, one for each gate.

criterion: gru_params_1
message: 候補の分
"""


def gru_params(D, units, reset_after=True):
    return 2 * (D * units + units * units + (2 if reset_after else 1) * units)
