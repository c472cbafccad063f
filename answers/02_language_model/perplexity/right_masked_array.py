"""A masked array."""


def perplexity(probs, mask):
    chosen = np.ma.array(probs, mask=~mask)
    return float(np.exp(-np.ma.log(chosen).mean()))
