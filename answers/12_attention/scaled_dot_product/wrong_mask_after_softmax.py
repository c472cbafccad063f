"""Masks the weights after softmax.

criterion: scaled_dot_product_2
message: softmax のあとで 0
"""


def scaled_dot_product(q, k, v, mask=None):
    scores = q @ k.swapaxes(-1, -2) / np.sqrt(q.shape[-1])
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights = powers / powers.sum(axis=-1, keepdims=True)
    return (weights if mask is None else weights * mask) @ v
