"""A masked array."""


def perplexity(probs, mask):
    losses = np.ma.array(-np.log(np.where(mask, probs, 1)), mask=~mask)
    return float(np.exp(losses.mean()))
