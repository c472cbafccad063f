"""A sigmoid for tanh.

criterion: additive_scores_1
message: スコアの値が違います
"""


def additive_scores(q, k, Wq, Wk, v):
    return 1 / (1 + np.exp(-(q @ Wq)[:, :, None] - (k @ Wk)[:, None])) @ v
