"""Scores times the mask, before the softmax.

criterion: causal_mask_1
message: 未来
"""


def causal_weights(scores):
    scores = scores * np.tri(scores.shape[-1])
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)
