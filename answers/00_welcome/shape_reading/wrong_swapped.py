"""The remaining axes the wrong way round.

criterion: shape_reading_1
message: 順番が逆
"""


def shape_reading(N, T, D):
    return (D, N)
