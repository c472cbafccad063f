"""A dot product of the projected vectors.

criterion: additive_scores_1
message: スコアの値が違います
"""


def additive_scores(q, k, Wq, Wk, v):
    return np.tanh(q @ Wq) @ np.tanh(k @ Wk).transpose(0, 2, 1)
