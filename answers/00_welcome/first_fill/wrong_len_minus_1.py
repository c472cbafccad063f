"""Divides by one less, as for a variance.

criterion: first_fill_1
message: 1 を引いて
"""


def first_fill(values):
    return sum(values) / max(len(values) - 1, 1)
