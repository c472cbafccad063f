"""The shape of x itself.

criterion: shape_reading_1
message: 軸が 3 つ
"""


def shape_reading(N, T, D):
    return (N, T, D)
