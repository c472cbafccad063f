r"""The formula without z = 0.

criterion: memory_length_2
message: log\(0\)
"""


def memory_length(z):
    import math

    return math.floor(math.log(0.5) / math.log(z)) + 1
