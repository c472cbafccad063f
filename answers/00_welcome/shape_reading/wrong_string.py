"""A text.

criterion: shape_reading_1
message: 数の配列
"""


def shape_reading(N, T, D):
    return f"({N}, {D})"
