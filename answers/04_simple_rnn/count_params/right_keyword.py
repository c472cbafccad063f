"""Adds up in a loop."""


def count_params(x_shape, units, use_bias=True):
    total = 0
    for rows in (x_shape[-1], units, 1 if use_bias else 0):
        total += rows * units
    return total
