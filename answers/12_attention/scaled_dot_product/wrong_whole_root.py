"""Cuts √d to a whole number.

criterion: scaled_dot_product_1
message: 出力の値が違います
"""


def scaled_dot_product(q, k, v, mask=None):
    scores = q @ k.swapaxes(-1, -2) / int(q.shape[-1] ** 0.5)
    if mask is not None:
        scores = np.where(mask, scores, -np.inf)
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True) @ v
