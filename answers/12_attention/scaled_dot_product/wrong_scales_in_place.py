"""Divides q in place.

criterion: scaled_dot_product_1
message: 書き換わりました
"""


def scaled_dot_product(q, k, v, mask=None):
    q /= np.sqrt(q.shape[-1])
    scores = q @ k.swapaxes(-1, -2)
    if mask is not None:
        scores = np.where(mask, scores, -np.inf)
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True) @ v
