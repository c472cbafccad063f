"""Ignores the mask.

criterion: scaled_dot_product_2
message: mask が使われて
"""


def scaled_dot_product(q, k, v, mask=None):
    scores = q @ k.swapaxes(-1, -2) / np.sqrt(q.shape[-1])
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True) @ v
