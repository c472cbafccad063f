"""Takes off a fixed number for the maximum.

criterion: attention_weights_1
message: 最大値を引き
"""


def attention_weights(scores, mask=None):
    if mask is not None:
        scores = np.where(mask[:, None, :], scores, -np.inf)
    powers = np.exp(scores - 1000.0)
    return powers / powers.sum(axis=-1, keepdims=True)
