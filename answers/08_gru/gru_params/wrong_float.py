"""Gives a float.

criterion: gru_params_1
message: 整数を返して
"""


def gru_params(D, units, reset_after=True):
    biases = 2 if reset_after else 1
    return 0.75 * 4 * units * (D + units + biases)
