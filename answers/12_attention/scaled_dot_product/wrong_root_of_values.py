"""Divides by the root of dv.

criterion: scaled_dot_product_1
message: v の大きさの平方根
"""


def scaled_dot_product(q, k, v, mask=None):
    scores = q @ k.swapaxes(-1, -2) / np.sqrt(v.shape[-1])
    if mask is not None:
        scores = np.where(mask, scores, -np.inf)
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True) @ v
