"""One maximum for the whole table.

criterion: causal_mask_2
message: 行ごと
"""


def causal_weights(scores):
    T = scores.shape[-1]
    scores = np.where(np.tril(np.ones((T, T), dtype=bool)), scores, -np.inf)
    powers = np.exp(scores - scores.max())
    return powers / powers.sum(axis=-1, keepdims=True)
