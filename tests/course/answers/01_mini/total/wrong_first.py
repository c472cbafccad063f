"""Forgets that the list may be empty.

criterion: total_1
message: IndexError
"""


def total(xs):
    return xs[0] + sum(xs[1:])
