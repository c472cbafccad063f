r"""Gives the mask its axis at the wrong place.

criterion: attention_weights_2
message: mask\[:, None, :\]
"""


def attention_weights(scores, mask=None):
    if mask is not None:
        scores = np.where(mask[:, :, None], scores, -np.inf)
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)
