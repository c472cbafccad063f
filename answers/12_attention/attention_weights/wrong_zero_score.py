"""Sets the masked scores to 0.

criterion: attention_weights_2
message: スコアを 0 にしています
"""


def attention_weights(scores, mask=None):
    if mask is not None:
        scores = scores * mask[:, None, :]
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)
