"""Returns within the loop.

criterion: first_fill_1
message: 値が違います
"""


def first_fill(values):
    total = 0
    for v in values:
        total += v
        return total / len(values)
