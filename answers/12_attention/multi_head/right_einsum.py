"""einsum with the heads' axis left where reshape puts it."""


def multi_head(x, weights, heads, mask=None):
    Wq, bq, Wk, bk, Wv, bv, Wo, bo = weights
    q, k, v = (
        (x @ W + b).reshape(*x.shape[:2], heads, -1) for W, b in ((Wq, bq), (Wk, bk), (Wv, bv))
    )
    scores = np.einsum("nthd,nshd->nhts", q, k) * q.shape[-1] ** -0.5
    if mask is not None:
        scores += np.where(mask, 0.0, -1e9)[:, None]
    scores -= scores.max(axis=-1, keepdims=True)
    a = np.exp(scores)
    a /= a.sum(axis=-1, keepdims=True)
    return np.einsum("nhts,nshd->nthd", a, v).reshape(*x.shape[:2], -1) @ Wo + bo
