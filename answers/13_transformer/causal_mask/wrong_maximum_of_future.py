"""The maximum counts the future.

criterion: causal_mask_2
message: 未来のスコア
"""


def causal_weights(scores):
    T = scores.shape[-1]
    scores = scores - scores.max(axis=-1, keepdims=True)
    powers = np.where(np.tril(np.ones((T, T), dtype=bool)), np.exp(scores), 0)
    return powers / powers.sum(axis=-1, keepdims=True)
