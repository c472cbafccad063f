"""Keys in the rows.

criterion: additive_scores_1
message: クエリとキーの軸が逆
"""


def additive_scores(q, k, Wq, Wk, v):
    return np.tanh((q @ Wq)[:, None] + (k @ Wk)[:, :, None]) @ v
