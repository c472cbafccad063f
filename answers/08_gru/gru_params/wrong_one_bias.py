"""One bias for two.

criterion: gru_params_1
message: バイアスが 1 本分
"""


def gru_params(D, units, reset_after=True):
    return 3 * (D * units + units * units + units)
