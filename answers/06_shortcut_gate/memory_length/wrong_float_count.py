"""Counts with a float.

criterion: memory_length_1, memory_length_2
message: 小数（float）
"""


def memory_length(z):
    weight, k = 1.0, 0.0
    while weight >= 0.5:
        weight *= z
        k += 1
    return k
