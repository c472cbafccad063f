"""Rows are not divided by their sums.

criterion: causal_mask_2
message: 割り忘れて
"""


def causal_weights(scores):
    T = scores.shape[-1]
    scores = np.where(np.tril(np.ones((T, T), dtype=bool)), scores, -np.inf)
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers
