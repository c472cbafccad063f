"""Divides by the sum of the whole table.

criterion: vectorize_1
message: 行ごと|合計が 1
"""


def vectorize(scores):
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    return powers / np.exp(scores - scores.max(axis=1, keepdims=True)).sum()
