"""Maximum and sum by where=."""


def attention_weights(scores, mask=None):
    seen = np.ones(scores.shape, dtype=bool) if mask is None else mask[:, None] & np.ones(scores.shape, bool)
    scores = scores.astype(float)
    top = np.max(scores, axis=2, keepdims=True, where=seen, initial=-np.inf)
    powers = np.exp(np.where(seen, scores - top, -np.inf))
    return powers / powers.sum(2, keepdims=True)
