"""An elementwise product.

criterion: context_vector_1
message: 各行の重みで|縮める
"""


def context_vector(weights, source):
    return weights * source
