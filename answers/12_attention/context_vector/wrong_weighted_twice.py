"""Squares the weights.

criterion: context_vector_1
message: 文脈ベクトルの値が違います
"""


def context_vector(weights, source):
    return (weights * weights) @ source
