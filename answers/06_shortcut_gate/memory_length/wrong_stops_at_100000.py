"""Stops counting at 100,000.

criterion: memory_length_2
message: 100,000 で数えるのをやめて
"""


def memory_length(z):
    k = 0
    while z**k >= 0.5 and k < 100_000:
        k += 1
    return k
