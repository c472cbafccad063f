"""Hides itself, too.

criterion: causal_mask_1
message: 対角線|自分
"""


def causal_weights(scores):
    T = scores.shape[-1]
    scores = np.where(np.tril(np.ones((T, T), dtype=bool), -1), scores, -np.inf)
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)
