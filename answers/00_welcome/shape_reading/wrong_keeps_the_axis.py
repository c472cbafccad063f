"""Thinks that the axis stays with length 1.

criterion: shape_reading_1
message: なくなります
"""


def shape_reading(N, T, D):
    return (N, 1, D)
