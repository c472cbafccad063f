"""The count of an LSTM.

criterion: gru_params_1
message: 4 組は LSTM
"""


def gru_params(D, units, reset_after=True):
    return 4 * (D * units + units * units + units)
