"""-100 for minus infinity.

criterion: causal_mask_1
message: 小さいけれども 0 ではありません
"""


def causal_weights(scores):
    T = scores.shape[-1]
    scores = np.where(np.tril(np.ones((T, T), dtype=bool)), scores, -100.0)
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)
