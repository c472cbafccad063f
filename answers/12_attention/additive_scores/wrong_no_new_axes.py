"""Adds without making the pairs.

criterion: additive_scores_1
message: N, T2, 1, A
"""


def additive_scores(q, k, Wq, Wk, v):
    return np.tanh(q @ Wq + k @ Wk) @ v
