"""Every number once.

criterion: first_fill_1
message: 同じ数を 1 回
"""


def first_fill(values):
    different = set(values)
    return sum(different) / len(different)
