"""Takes the list apart.

criterion: first_fill_1
message: 書き換わりました
"""


def first_fill(values):
    total, n = 0, len(values)
    while values:
        total += values.pop()
    return total / n
