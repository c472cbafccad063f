"""The median: equal to the mean in the example.

criterion: first_fill_1
message: 中央値
"""


def first_fill(values):
    return float(np.median(values))
