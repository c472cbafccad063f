"""The root of d, but of 64 at most.

criterion: scaled_dot_product_1
message: 値が違います
"""


def scaled_dot_product(q, k, v, mask=None):
    scores = q @ k.swapaxes(-1, -2) / np.sqrt(min(q.shape[-1], 64))
    if mask is not None:
        scores = np.where(mask, scores, -np.inf)
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True) @ v
