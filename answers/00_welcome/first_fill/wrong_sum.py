"""Only the sum.

criterion: first_fill_1
message: これは合計です
"""


def first_fill(values):
    return sum(values)
