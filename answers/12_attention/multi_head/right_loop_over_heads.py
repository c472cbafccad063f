"""One head after the other, by slices of columns."""


def multi_head(x, weights, heads, mask=None):
    Wq, bq, Wk, bk, Wv, bv, Wo, bo = weights
    d = Wq.shape[1] // heads
    parts = []
    for h in range(heads):
        mine = slice(h * d, (h + 1) * d)
        q, k, v = (x @ W[:, mine] + b[mine] for W, b in ((Wq, bq), (Wk, bk), (Wv, bv)))
        scores = q @ k.transpose(0, 2, 1) / np.sqrt(d)
        if mask is not None:
            scores = np.where(mask, scores, -np.inf)
        powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
        parts.append(powers / powers.sum(axis=-1, keepdims=True) @ v)
    return np.concatenate(parts, axis=-1) @ Wo + bo
