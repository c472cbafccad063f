"""softmax of what are weights already.

criterion: context_vector_1
message: 文脈ベクトルの値が違います
"""


def context_vector(weights, source):
    powers = np.exp(weights)
    return powers / powers.sum(axis=-1, keepdims=True) @ source
