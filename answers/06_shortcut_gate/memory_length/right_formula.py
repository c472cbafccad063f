"""Logarithms; takes care of z = 0."""


def memory_length(z):

    if z == 0:
        return 1
    return int(np.floor(np.log(0.5) / np.log(z))) + 1
