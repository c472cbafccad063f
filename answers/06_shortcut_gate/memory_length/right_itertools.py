"""itertools.count and next."""


def memory_length(z):
    import itertools

    return next(k for k in itertools.count(1) if z**k < 1 / 2)
