"""Multiplies by the mask after softmax.

criterion: attention_weights_2
message: softmax のあとで 0
"""


def attention_weights(scores, mask=None):
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights = powers / powers.sum(axis=-1, keepdims=True)
    return weights if mask is None else weights * mask[:, None, :]
