"""Axes by reshape, tanh by Keras."""


def additive_scores(q, k, Wq, Wk, v):
    N, T2, T1, A = q.shape[0], q.shape[1], k.shape[1], v.size
    left = np.matmul(q, Wq).reshape(N, T2, 1, A)
    right = np.matmul(k, Wk).reshape(N, 1, T1, A)
    return np.dot(np.asarray(ops.tanh((left + right).astype("float32"))), v)
