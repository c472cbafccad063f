"""Fills an array of the query's type: whole numbers are cut.

criterion: additive_scores_1
message: 整数の配列
"""


def additive_scores(q, k, Wq, Wk, v):
    out = np.zeros((q.shape[0], q.shape[1], k.shape[1]), dtype=q.dtype)
    for t in range(q.shape[1]):
        for j in range(k.shape[1]):
            out[:, t, j] = np.tanh(q[:, t] @ Wq + k[:, j] @ Wk) @ v
    return out
