"""Writes -inf into a copy, which an array of integers cannot hold.

criterion: attention_weights_2
message: 整数の配列のとき
"""


def attention_weights(scores, mask=None):
    if mask is not None:
        scores = scores.copy()
        scores[np.broadcast_to(~mask[:, None], scores.shape)] = -np.inf
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)
