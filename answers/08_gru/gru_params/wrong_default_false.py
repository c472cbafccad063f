"""reset_after=False by default.

criterion: gru_params_1
message: バイアスが 1 本分
"""


def gru_params(D, units, reset_after=False):
    biases = 2 if reset_after else 1
    return 3 * units * (D + units + biases)
