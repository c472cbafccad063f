"""Computes in float16.

criterion: attention_weights_1
message: 重み
"""


def attention_weights(scores, mask=None):
    if mask is not None:
        scores = np.where(mask[:, None, :], scores, -np.inf)
    scores = scores.astype(np.float16)
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)
