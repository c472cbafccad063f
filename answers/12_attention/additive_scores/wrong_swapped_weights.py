"""Wk for q and Wq for k.

criterion: additive_scores_1
message: エラー|Wq と Wk が逆
"""


def additive_scores(q, k, Wq, Wk, v):
    return np.tanh((q @ Wk)[:, :, None] + (k @ Wq)[:, None]) @ v
