"""The product first.

criterion: perplexity_1
message: 無限大.*アンダーフロー
"""


def perplexity(probs, mask):
    return np.prod(probs[mask]) ** (-1 / mask.sum())
