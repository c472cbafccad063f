"""Gives the result the source's type.

criterion: context_vector_1
message: 整数の配列
"""


def context_vector(weights, source):
    return np.matmul(weights, source).astype(source.dtype)
