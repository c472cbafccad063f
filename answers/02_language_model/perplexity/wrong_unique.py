"""np.unique: a probability that comes twice counts once.

criterion: perplexity_1
message: 1 回しか数えて
"""


def perplexity(probs, mask):
    return np.exp(-np.log(np.unique(probs[mask])).mean())
