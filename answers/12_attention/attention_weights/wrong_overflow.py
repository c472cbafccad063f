"""exp without taking the maximum off first.

criterion: attention_weights_1
message: 最大値を引きます
"""


def attention_weights(scores, mask=None):
    powers = np.exp(scores)
    if mask is not None:
        powers = powers * mask[:, None, :]
    return powers / powers.sum(axis=-1, keepdims=True)
