"""Forgets keepdims: shapes do not fit, or fit by accident in a square table.

criterion: vectorize_1
message: 合計が 1|エラー
"""


def vectorize(scores):
    powers = np.exp(scores - scores.max(axis=1))
    return powers / powers.sum(axis=1)
