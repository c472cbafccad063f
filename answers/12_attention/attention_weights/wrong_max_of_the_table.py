"""One maximum for each sample, not for each row.

criterion: attention_weights_1
message: 行ごと
"""


def attention_weights(scores, mask=None):
    if mask is not None:
        scores = np.where(mask[:, None, :], scores, -np.inf)
    powers = np.exp(scores - scores.max(axis=(1, 2), keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)
