"""Two biases in both variants.

criterion: gru_params_1
message: バイアスは 1 本です
"""


def gru_params(D, units, reset_after=True):
    return 3 * (D * units + units * units + 2 * units)
