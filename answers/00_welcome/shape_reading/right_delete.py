"""Drops the axis from the shape."""


def shape_reading(N, T, D):
    shape = [N, T, D]
    del shape[1]
    return tuple(shape)
