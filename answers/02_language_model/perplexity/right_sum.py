"""Sums and divides, with np.where."""


def perplexity(probs, mask):
    logs = np.log(np.where(mask, probs, 1.0))
    return float(np.exp(-logs.sum() / mask.sum()))
