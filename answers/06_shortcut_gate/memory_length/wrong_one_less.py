"""Counts the steps that still keep half.

criterion: memory_length_1, memory_length_2
message: 1 つ少ない|等しいとき
"""


def memory_length(z):

    k = 0
    while z ** (k + 1) >= 0.5:
        k += 1
    return k
