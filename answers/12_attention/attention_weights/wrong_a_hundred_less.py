"""Padding is 100 below the lowest score: small, but not 0.

criterion: attention_weights_2
message: 小さいけれども 0 ではありません
"""


def attention_weights(scores, mask=None):
    s = np.asarray(scores, float)
    if mask is not None:
        s = np.where(mask[:, None, :], s, s.min() - 100)
    e = np.exp(s - s.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
