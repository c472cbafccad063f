"""0 is false: not counted.

criterion: first_fill_1
message: 0 も 1 つの数
"""


def first_fill(values):
    kept = [v for v in values if v] or [0]
    return sum(kept) / len(kept)
