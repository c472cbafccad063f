"""Forgets the sum, after taking the maximum off.

criterion: attention_weights_1
message: 行の和で割り忘れ
"""


def attention_weights(scores, mask=None):
    if mask is not None:
        scores = np.where(mask[:, None, :], scores, -np.inf)
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers
