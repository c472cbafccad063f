"""Leaves the recurrent weights out.

criterion: gru_params_1
message: R を数え忘れ
"""


def gru_params(D, units, reset_after=True):
    biases = 2 if reset_after else 1
    return 3 * (D * units + biases * units)
