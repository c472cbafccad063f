"""A for over a million steps.

criterion: memory_length_2
message: 上限
"""


def memory_length(z):
    weight = 1.0
    for k in range(1, 1_000_001):
        weight *= z
        if weight < 0.5:
            return k
    return 1_000_000
