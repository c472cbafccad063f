"""tanh on each side before adding.

criterion: additive_scores_1
message: 別々に tanh
"""


def additive_scores(q, k, Wq, Wk, v):
    return (np.tanh(q @ Wq)[:, :, None] + np.tanh(k @ Wk)[:, None]) @ v
