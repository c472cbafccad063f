"""The mean over A, not the sum.

criterion: additive_scores_1
message: 平均で縮めて
"""


def additive_scores(q, k, Wq, Wk, v):
    s = np.tanh((q @ Wq)[:, :, None] + (k @ Wk)[:, None])
    return (s * v).mean(axis=-1)
