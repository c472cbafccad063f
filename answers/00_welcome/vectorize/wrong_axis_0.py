"""Over the columns: mixes the samples.

criterion: vectorize_1
message: 列ごと（axis=0）
"""


def vectorize(scores):
    powers = np.exp(scores - scores.max(axis=0))
    return powers / powers.sum(axis=0)
