"""Asks for the truth of an array.

criterion: attention_weights_2
message: mask
"""


def attention_weights(scores, mask=None):
    if mask:
        scores = np.where(mask[:, None, :], scores, -np.inf)
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)
