"""One maximum for the whole table: small rows vanish.

criterion: vectorize_3
message: 表全体ではなく行ごと
"""


def vectorize(scores):
    powers = np.exp(scores - scores.max())
    return powers / powers.sum(axis=1, keepdims=True)
