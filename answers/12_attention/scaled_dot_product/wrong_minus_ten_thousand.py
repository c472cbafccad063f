"""Hides with -10,000, where scores may lie below.

criterion: scaled_dot_product_2
message: どんなスコアよりも
"""


def scaled_dot_product(q, k, v, mask=None):
    s = q @ k.swapaxes(-1, -2) / np.sqrt(q.shape[-1])
    if mask is not None: s = np.where(mask, s, -1e4)
    e = np.exp(s - s.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True) @ v
