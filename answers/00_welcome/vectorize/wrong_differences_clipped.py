"""Clips the differences, and small shares become larger.

criterion: vectorize_1
message: 小さな割合を
"""


def vectorize(scores):
    e = np.exp(np.maximum(scores - scores.max(axis=1, keepdims=True), -20))
    return e / e.sum(axis=1, keepdims=True)
