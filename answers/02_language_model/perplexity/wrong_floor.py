"""A floor under the probabilities.

criterion: perplexity_1
message: 下限
"""


def perplexity(probs, mask):
    return np.exp(-np.log(np.maximum(probs[mask], 1e-3)).mean())
