"""The maximum over masked places, too.

criterion: scaled_dot_product_2
message: 最大値に、見てはいけない
"""


def scaled_dot_product(q, k, v, mask=None):
    scores = q @ k.swapaxes(-1, -2) / np.sqrt(q.shape[-1])
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    if mask is not None:
        powers = powers * mask
    return powers / powers.sum(axis=-1, keepdims=True) @ v
