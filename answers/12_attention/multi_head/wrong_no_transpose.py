"""Splits into heads by reshape alone.

criterion: multi_head_1
message: transpose がありません
"""


def multi_head(x, weights, heads, mask=None):
    Wq, bq, Wk, bk, Wv, bv, Wo, bo = weights
    N, T, _ = x.shape

    def split(a):
        return a.reshape(N, heads, T, -1)

    q, k, v = split(x @ Wq + bq), split(x @ Wk + bk), split(x @ Wv + bv)
    scores = q @ k.swapaxes(-1, -2) / np.sqrt(q.shape[-1])
    if mask is not None:
        scores = np.where(mask[:, None], scores, -1e9)
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    out = powers / powers.sum(axis=-1, keepdims=True) @ v
    return out.transpose(0, 2, 1, 3).reshape(N, T, -1) @ Wo + bo
