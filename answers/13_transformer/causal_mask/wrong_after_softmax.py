"""The mask comes after the softmax.

criterion: causal_mask_2
message: softmax のあと
"""


def causal_weights(scores):
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return np.tril(powers / powers.sum(axis=-1, keepdims=True))
