"""The example's count for every list.

criterion: first_fill_1
message: 決め打ち
"""


def first_fill(values):
    return sum(values) / 4
