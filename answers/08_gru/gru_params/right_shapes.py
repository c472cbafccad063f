"""Adds up the sizes of the three arrays."""


def gru_params(D, units, reset_after=True):
    shapes = [(D, 3 * units), (units, 3 * units), (2, 3 * units) if reset_after else (3 * units,)]
    return sum(np.prod(shape) for shape in shapes)
