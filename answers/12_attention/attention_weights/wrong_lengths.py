"""Takes the mask for lengths: padding must stand at the end.

criterion: attention_weights_2
message: 重みの値が違います
"""


def attention_weights(scores, mask=None):
    if mask is not None:
        scores = np.where((np.arange(mask.shape[1]) < mask.sum(axis=1)[:, None])[:, None, :], scores, -np.inf)
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)
