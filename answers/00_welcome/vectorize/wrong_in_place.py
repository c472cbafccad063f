"""scores -= maximum.

criterion: vectorize_1, vectorize_2, vectorize_3
message: 書き換わりました
"""


def vectorize(scores):
    scores -= scores.max(axis=1, keepdims=True)
    powers = np.exp(scores)
    return powers / powers.sum(axis=1, keepdims=True)
