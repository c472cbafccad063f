"""The maximum is taken over padding, too; then masked and divided.

criterion: attention_weights_2
message: 最大値に、詰め物
"""


def attention_weights(scores, mask=None):
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    if mask is not None:
        powers = powers * mask[:, None, :]
    return powers / powers.sum(axis=-1, keepdims=True)
