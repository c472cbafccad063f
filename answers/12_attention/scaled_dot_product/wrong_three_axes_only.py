"""Transposes axes 1 and 2: breaks with heads.

criterion: scaled_dot_product_1, scaled_dot_product_2
message: 後ろから数え|エラー
"""


def scaled_dot_product(q, k, v, mask=None):
    scores = q @ k.swapaxes(1, 2) / np.sqrt(q.shape[-1])
    if mask is not None:
        scores = np.where(mask, scores, -np.inf)
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True) @ v
