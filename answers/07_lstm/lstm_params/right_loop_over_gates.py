"""Adds up gate by gate."""


def lstm_params(D, units):
    total = 0
    for _gate in "ifco":
        total += D * units  # W
        total += units**2  # R
        total += units  # b
    return total
