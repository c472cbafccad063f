"""tensordot crosses all samples.

criterion: context_vector_1
message: 形は
"""


def context_vector(weights, source):
    return np.tensordot(weights, source, axes=(2, 1))
