"""Loops over the pairs."""


def additive_scores(q, k, Wq, Wk, v):
    out = np.zeros((q.shape[0], q.shape[1], k.shape[1]))
    for t in range(q.shape[1]):
        for j in range(k.shape[1]):
            out[:, t, j] = np.tanh(q[:, t] @ Wq + k[:, j] @ Wk) @ v
    return out
