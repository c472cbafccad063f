"""Writes minus infinity into the given scores.

criterion: attention_weights_2
message: 書き換わりました
"""


def attention_weights(scores, mask=None):
    if mask is not None:
        scores[np.broadcast_to(~mask[:, None, :], scores.shape)] = -np.inf
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)
