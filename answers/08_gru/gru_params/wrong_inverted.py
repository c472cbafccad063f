"""True and False the wrong way round.

criterion: gru_params_1
message: バイアスが 1 本分
"""


def gru_params(D, units, reset_after=True):
    return 3 * (D * units + units * units + (1 if reset_after else 2) * units)
