"""A list in place of a tuple."""


def shape_reading(N, T, D):
    return [N, D]
