"""Base 2 all the way."""


def perplexity(probs, mask):
    return 2 ** -np.mean(np.log2(probs[mask]))
