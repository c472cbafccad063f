"""D and units swapped.

criterion: gru_params_1
message: 取り違えて
"""


def gru_params(D, units, reset_after=True):
    biases = 2 if reset_after else 1
    return 3 * (D * units + D * D + biases * D)
