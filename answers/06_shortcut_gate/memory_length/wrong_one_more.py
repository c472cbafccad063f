r"""One step too many.

criterion: memory_length_1, memory_length_2
message: 1 つ多い|memory_length\(0.5\)|等しい
"""


def memory_length(z):

    weight, k = 1.0, 1
    while weight >= 0.5:
        weight *= z
        k += 1
    return k
