"""Clips scores, for fear of overflow.

criterion: causal_mask_2
message: 切りそろえてはいけません
"""


def causal_weights(scores):
    T = scores.shape[-1]
    scores = np.clip(scores, -50, 50)
    scores = np.where(np.tril(np.ones((T, T), dtype=bool)), scores, -np.inf)
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)
