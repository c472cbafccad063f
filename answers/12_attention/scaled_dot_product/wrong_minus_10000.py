"""Lowers what may not be seen by 10,000 only.

criterion: scaled_dot_product_2
message: どんなスコアよりも
"""


def scaled_dot_product(q, k, v, mask=None):
    scores = q @ k.swapaxes(-1, -2) / np.sqrt(q.shape[-1])
    if mask is not None:
        scores = scores - 1e4 * ~np.asarray(mask)
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True) @ v
