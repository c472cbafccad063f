"""Takes what is above 0 for real characters.

criterion: perplexity_2
message: パディング
"""


def perplexity(probs, mask):
    return np.exp(-np.log(probs[probs > 0]).mean())
