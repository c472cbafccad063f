"""The logarithm of the weights first."""


def scaled_dot_product(q, k, v, mask=None):
    s = np.matmul(q * q.shape[-1] ** -0.5, np.moveaxis(k, -1, -2))
    if mask is not None:
        s = np.where(np.broadcast_to(mask, s.shape), s, np.finfo(float).min / 4)
    return np.exp(s - np.logaddexp.reduce(s, axis=-1)[..., None]) @ v
