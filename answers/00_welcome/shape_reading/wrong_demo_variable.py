"""Reads the shape of the demo's x, which grading does not make.

criterion: shape_reading_1
message: 「x」が定義されていません|name 'x' is not defined
"""


def shape_reading(N, T, D):
    return x[:, -1, :].shape
