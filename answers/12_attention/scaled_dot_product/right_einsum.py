"""einsum, and a mask that is added."""


def scaled_dot_product(q, k, v, mask=None):
    scores = np.einsum("...td,...sd->...ts", q / q.shape[-1] ** 0.5, k)
    if mask is not None:
        scores = scores + np.where(mask, 0, -1e9)
    scores = scores - scores.max(axis=-1, keepdims=True)
    weights = np.exp(scores) / np.exp(scores).sum(axis=-1, keepdims=True)
    return np.einsum("...ts,...sd->...td", weights, v)
