"""Adds the mask's logarithm to the scores."""


def attention_weights(scores, mask=None):
    if mask is not None:
        with np.errstate(divide="ignore"):
            scores = scores + np.log(mask.astype(float))[:, np.newaxis]
    scores = scores - np.max(scores, axis=-1, keepdims=True)
    return np.exp(scores - np.log(np.exp(scores).sum(axis=-1, keepdims=True)))
