"""Forgets keepdims: a square table gives wrong numbers without an error.

criterion: vectorize_1
message: keepdims=True をつけると
"""


def vectorize(scores):
    powers = np.exp(scores - scores.max(axis=1))
    return powers / powers.sum(axis=1)
