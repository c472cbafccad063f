"""Keeps shares above 1e-7.

criterion: vectorize_1
message: 小さな割合を
"""


def vectorize(scores):
    e = np.exp(scores - scores.max(axis=1, keepdims=True))
    return np.maximum(e / e.sum(axis=1, keepdims=True), 1e-7)
