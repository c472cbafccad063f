"""Rounds to six places.

criterion: vectorize_1
message: 小さな割合を
"""


def vectorize(scores):
    e = np.exp(scores - scores.max(axis=1, keepdims=True))
    return (e / e.sum(axis=1, keepdims=True)).round(6)
