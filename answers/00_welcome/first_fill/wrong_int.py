"""int() around the mean.

criterion: first_fill_1
message: int
"""


def first_fill(values):
    return int(sum(values) / len(values))
