"""The list of the weights.

criterion: memory_length_1, memory_length_2
message: 形は
"""


def memory_length(z):
    weights = [z]
    while weights[-1] >= 0.5:
        weights.append(weights[-1] * z)
    return weights
