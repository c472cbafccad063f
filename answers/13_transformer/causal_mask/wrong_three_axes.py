"""Counts on exactly three axes.

criterion: causal_mask_1
message: 先頭の軸は
"""


def causal_weights(scores):
    N, T, _ = scores.shape
    scores = np.where(np.tril(np.ones((T, T), dtype=bool)), scores, -np.inf)
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)
