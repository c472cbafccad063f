"""Prepares v in place.

criterion: additive_scores_1
message: 書き換わりました
"""


def additive_scores(q, k, Wq, Wk, v):
    scores = np.tanh((q @ Wq)[:, :, None] + (k @ Wk)[:, None]) @ v
    v *= 0.5
    return scores
