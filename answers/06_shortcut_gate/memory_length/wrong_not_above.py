"""Stops at an equal weight.

criterion: memory_length_2
message: 等しいとき
"""


def memory_length(z):

    weight, k = 1.0, 0
    while weight > 0.5:
        weight *= z
        k += 1
    return k
