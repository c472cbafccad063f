"""A running mean in a loop."""


def first_fill(values):
    mean = 0.0
    for count, value in enumerate(values, start=1):
        mean += (value - mean) / count
    return mean
