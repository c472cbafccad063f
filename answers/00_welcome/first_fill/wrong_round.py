"""Rounds.

criterion: first_fill_1
message: round
"""


def first_fill(values):
    return round(sum(values) / len(values))
