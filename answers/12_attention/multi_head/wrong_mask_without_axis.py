r"""Gives the heads no axis in the mask.

criterion: multi_head_2
message: mask\[:, None\]|ヘッドの軸
"""


def multi_head(x, weights, heads, mask=None):
    Wq, bq, Wk, bk, Wv, bv, Wo, bo = weights
    N, T, _ = x.shape

    def split(a):
        return a.reshape(N, T, heads, -1).transpose(0, 2, 1, 3)

    q, k, v = split(x @ Wq + bq), split(x @ Wk + bk), split(x @ Wv + bv)
    scores = q @ k.swapaxes(-1, -2) / np.sqrt(q.shape[-1])
    if mask is not None:
        scores = np.where(mask, scores, -1e9)
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    out = powers / powers.sum(axis=-1, keepdims=True) @ v
    return out.transpose(0, 2, 1, 3).reshape(N, T, -1) @ Wo + bo
