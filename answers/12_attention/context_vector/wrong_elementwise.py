"""An elementwise product.

criterion: context_vector_1
message: 要素ごとの積
"""


def context_vector(weights, source):
    return weights * source
