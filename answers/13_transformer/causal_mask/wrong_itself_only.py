"""Sees only itself.

criterion: causal_mask_1
message: 自分しか
"""


def causal_weights(scores):
    T = scores.shape[-1]
    scores = np.where(np.eye(T, dtype=bool), scores, -np.inf)
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)
