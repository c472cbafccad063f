"""A sum without weights.

criterion: context_vector_1
message: ただの和
"""


def context_vector(weights, source):
    return np.repeat(source.sum(axis=1, keepdims=True), weights.shape[1], axis=1)
