"""Sums over A, one unit after the other."""


def additive_scores(q, k, Wq, Wk, v):
    left, right = q @ Wq, k @ Wk
    return sum(
        v[a] * np.tanh(left[:, :, a, None] + right[:, None, :, a]) for a in range(v.shape[0])
    )
