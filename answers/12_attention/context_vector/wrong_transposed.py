"""The table's rows and columns swapped.

criterion: context_vector_1
message: 行と列が逆
"""


def context_vector(weights, source):
    return weights.transpose(0, 2, 1) @ source
