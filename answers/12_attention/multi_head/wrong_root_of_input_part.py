"""The root of D // heads.

criterion: multi_head_1
message: D // h
"""


def multi_head(x, weights, heads, mask=None):
    Wq, bq, Wk, bk, Wv, bv, Wo, bo = weights
    N, T, D = x.shape

    def split(a):
        return a.reshape(N, T, heads, -1).transpose(0, 2, 1, 3)

    q, k, v = split(x @ Wq + bq), split(x @ Wk + bk), split(x @ Wv + bv)
    s = q @ k.swapaxes(-1, -2) / np.sqrt(D // heads)
    if mask is not None:
        s = np.where(mask[:, None], s, -np.inf)
    e = np.exp(s - s.max(axis=-1, keepdims=True))
    out = e / e.sum(axis=-1, keepdims=True) @ v
    return out.transpose(0, 2, 1, 3).reshape(N, T, -1) @ Wo + bo
