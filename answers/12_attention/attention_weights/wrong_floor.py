"""No weight below 1e-7, as before a logarithm.

criterion: attention_weights_1
message: 丸めたり
"""


def attention_weights(scores, mask=None):
    if mask is not None:
        scores = np.where(mask[:, None, :], scores, -np.inf)
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return np.clip(powers / powers.sum(axis=-1, keepdims=True), 1e-7, 1)
