"""Every head gets the mask of the first.

criterion: scaled_dot_product_2
message: 出力の値が違います
"""


def scaled_dot_product(q, k, v, mask=None):
    s = q @ k.swapaxes(-1, -2) / np.sqrt(q.shape[-1])
    if mask is not None:
        if q.ndim == 4 and mask.ndim == 4: mask = mask[:, :1]
        s = np.where(mask, s, -np.inf)
    e = np.exp(s - s.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True) @ v
