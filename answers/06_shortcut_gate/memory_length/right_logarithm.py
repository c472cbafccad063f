"""math.log2, the boundary by hand."""


def memory_length(z):
    import math

    if z < 0.5:
        return 1
    k = math.ceil(-1 / math.log2(z))
    return k if z**k < 0.5 else k + 1
