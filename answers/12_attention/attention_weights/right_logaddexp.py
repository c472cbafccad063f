"""The logarithm of the sum, by np.logaddexp."""


def attention_weights(scores, mask=None):
    if mask is not None:
        scores = np.where(mask[:, np.newaxis], scores, -1e9)
    scores = scores.astype(float)
    return np.exp(scores - np.logaddexp.reduce(scores, axis=-1, keepdims=True))
