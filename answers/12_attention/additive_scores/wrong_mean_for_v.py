"""A mean over A instead of the product with v.

criterion: additive_scores_1
message: スコアの値が違います
"""


def additive_scores(q, k, Wq, Wk, v):
    return np.tanh((q @ Wq)[:, :, None] + (k @ Wk)[:, None]) .mean(axis=-1)
