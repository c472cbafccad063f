"""The standard library."""


def first_fill(values):
    import statistics

    return statistics.fmean(values)
