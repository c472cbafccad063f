r"""1 / (1 - z).

criterion: memory_length_1
message: 1 / \(1 - z\)
"""


def memory_length(z):
    return round(1 / (1 - z))
