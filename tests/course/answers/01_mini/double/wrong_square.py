"""Squares.

criterion: double_1
message: you squared|3 times 2
"""


def double(x):
    return x * x
