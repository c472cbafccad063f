"""The scale from D // heads, but at least 1.

criterion: multi_head_1
message: D // h から決めています
"""


def multi_head(x, weights, heads, mask=None):
    Wq, bq, Wk, bk, Wv, bv, Wo, bo = weights
    N, T, D = x.shape
    split = lambda a: a.reshape(N, T, heads, -1).transpose(0, 2, 1, 3)
    q, k, v = split(x @ Wq + bq), split(x @ Wk + bk), split(x @ Wv + bv)
    s = q @ k.swapaxes(-1, -2) / np.sqrt(max(D // heads, 1))
    if mask is not None:
        s = np.where(mask[:, None], s, -np.inf)
    e = np.exp(s - s.max(axis=-1, keepdims=True))
    c = e / e.sum(axis=-1, keepdims=True) @ v
    return c.transpose(0, 2, 1, 3).reshape(N, T, -1) @ Wo + bo
