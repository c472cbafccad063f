"""Ignores the mask.

criterion: attention_weights_2
message: mask が使われて
"""


def attention_weights(scores, mask=None):
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)
