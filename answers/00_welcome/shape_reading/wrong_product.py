"""The number of values.

criterion: shape_reading_1
message: 形は整数の組
"""


def shape_reading(N, T, D):
    return N * D
