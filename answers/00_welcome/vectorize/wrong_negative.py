"""The sign turned.

criterion: vectorize_1
message: 大小が逆
"""


def vectorize(scores):
    powers = np.exp(scores.min(axis=1, keepdims=True) - scores)
    return powers / powers.sum(axis=1, keepdims=True)
