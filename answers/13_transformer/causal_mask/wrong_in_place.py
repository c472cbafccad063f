"""Overwrites the scores it was given.

criterion: causal_mask_1
message: 書き換わりました
"""


def causal_weights(scores):
    T = scores.shape[-1]
    scores[..., ~np.tri(T, dtype=bool)] = -1e9
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)
