"""Subtracts.

criterion: additive_scores_1
message: 引いています
"""


def additive_scores(q, k, Wq, Wk, v):
    return np.tanh((q @ Wq)[:, :, None] - (k @ Wk)[:, None]) @ v
