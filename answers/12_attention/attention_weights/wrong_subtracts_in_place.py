"""Takes the maximum off the given scores in place.

criterion: attention_weights_1
message: 書き換わりました
"""


def attention_weights(scores, mask=None):
    if mask is not None:
        scores = np.where(mask[:, None, :], scores, -np.inf)
    scores -= scores.max(axis=-1, keepdims=True)
    powers = np.exp(scores)
    return powers / powers.sum(axis=-1, keepdims=True)
