"""log-softmax.

criterion: vectorize_1
message: 対数
"""


def vectorize(scores):
    shifted = scores - scores.max(axis=1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
