"""Hands out one and the same array.

criterion: attention_weights_1
message: 1 回目に返した結果
"""


BUFFER = {}


def attention_weights(scores, mask=None):
    if mask is not None:
        scores = np.where(mask[:, None, :], scores, -np.inf)
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    out = BUFFER.setdefault(scores.shape, np.empty(scores.shape))
    out[...] = powers / powers.sum(axis=-1, keepdims=True)
    return out
