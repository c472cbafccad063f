"""The number of features only.

criterion: shape_reading_1
message: 整数の組
"""


def shape_reading(N, T, D):
    return D
