"""Factored; the bias as one more input."""


def lstm_params(D, units):
    return 4 * units * (D + units + 1)
