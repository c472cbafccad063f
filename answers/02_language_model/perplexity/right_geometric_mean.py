"""Product of roots, which does not underflow."""


def perplexity(probs, mask):
    chosen = probs[mask]
    return np.prod(chosen ** (-1 / chosen.size))
