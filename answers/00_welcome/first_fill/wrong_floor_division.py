"""Floor division.

criterion: first_fill_1
message: //
"""


def first_fill(values):
    return sum(values) // len(values)
