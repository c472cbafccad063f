r"""Gives the mask no axis for the queries.

criterion: attention_weights_2
message: mask\[:, None, :\]
"""


def attention_weights(scores, mask=None):
    if mask is not None:
        scores = np.where(mask, scores, -np.inf)
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)
