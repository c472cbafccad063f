"""Leaves the axis A.

criterion: additive_scores_1
message: A の軸が残って
"""


def additive_scores(q, k, Wq, Wk, v):
    return np.tanh((q @ Wq)[:, :, None] + (k @ Wk)[:, None]) * v
