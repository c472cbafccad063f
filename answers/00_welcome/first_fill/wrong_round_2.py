"""Rounds to two decimals.

criterion: first_fill_1
message: round は要りません|まるめ
"""


def first_fill(values):
    return round(sum(values) / len(values), 2)
