"""The mask is turned: sees the future.

criterion: causal_mask_1
message: 転置
"""


def causal_weights(scores):
    T = scores.shape[-1]
    scores = np.where(np.triu(np.ones((T, T), dtype=bool)), scores, -np.inf)
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)
