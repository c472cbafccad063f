"""Clips the scores.

criterion: scaled_dot_product_1
message: 切りそろえ
"""


def scaled_dot_product(q, k, v, mask=None):
    scores = q @ k.swapaxes(-1, -2) / np.sqrt(q.shape[-1])
    if mask is not None:
        scores = np.where(mask, scores, -np.inf)
    powers = np.exp(np.clip(scores, -600, 600))
    return powers / powers.sum(axis=-1, keepdims=True) @ v
