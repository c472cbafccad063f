"""Mean of the absolute values.

criterion: first_fill_1
message: 符号が消えて
"""


def first_fill(values):
    return sum(abs(v) for v in values) / len(values)
