"""Four sets of weights and two biases of each.

criterion: gru_params_1
message: 4 組は LSTM
"""


def gru_params(D, units, reset_after=True):
    biases = 2 if reset_after else 1
    return 4 * units * (D + units + biases)
