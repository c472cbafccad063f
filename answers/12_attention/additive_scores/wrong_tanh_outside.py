"""tanh after the product with v.

criterion: additive_scores_1
message: tanh の位置
"""


def additive_scores(q, k, Wq, Wk, v):
    return np.tanh(((q @ Wq)[:, :, None] + (k @ Wk)[:, None]) @ v)
