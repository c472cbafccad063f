"""Prints the mean and returns nothing.

criterion: first_fill_1
message: return を書き忘れ
"""


def first_fill(values):
    print(sum(values) / len(values))
