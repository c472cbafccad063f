"""Watches (1 - z) z ** k, the weight of what was written.

criterion: memory_length_1, memory_length_2
message: 書き込まれる量|memory_length|初めて
"""


def memory_length(z):

    weight, k = 1 - z, 0
    while weight >= 0.5:
        weight *= z
        k += 1
    return k
