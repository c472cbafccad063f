"""Midway between the largest and the smallest.

criterion: first_fill_1
message: 最大と最小の真ん中
"""


def first_fill(values):
    return (max(values) + min(values)) / 2
