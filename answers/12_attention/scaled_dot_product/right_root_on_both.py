"""The fourth root on q and on k."""


def scaled_dot_product(q, k, v, mask=None):
    scale = q.shape[-1] ** 0.25
    s = np.einsum("...id,...jd->...ij", q / scale, k / scale)
    if mask is not None:
        s = s + np.where(mask, 0.0, -1e9)
    s = s - np.amax(s, axis=-1)[..., np.newaxis]
    e = np.exp(s)
    return np.einsum("...ij,...jd->...id", e, v) / e.sum(axis=-1)[..., np.newaxis]
