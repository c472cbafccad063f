"""Masks the real letters.

criterion: attention_weights_2
message: 向きが逆
"""


def attention_weights(scores, mask=None):
    if mask is not None:
        scores = np.where(mask[:, None, :], -1e9, scores)
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)
