"""Doubles, then halves the interval."""


def memory_length(z):
    high = 1
    while z**high >= 0.5:
        high *= 2
    low = high // 2
    while high - low > 1:
        middle = (low + high) // 2
        if z**middle < 0.5:
            high = middle
        else:
            low = middle
    return high
