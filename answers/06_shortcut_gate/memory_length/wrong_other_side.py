"""Takes 1 - z for what is carried.

criterion: memory_length_1
message: 1 になっています
"""


def memory_length(z):

    weight, k = 1.0, 0
    while weight >= 0.5:
        weight *= 1 - z
        k += 1
        if k > 10**6:
            break
    return k
