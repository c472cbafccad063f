"""Padding becomes probability one; the sum over the count."""


def perplexity(probs, mask):
    logs = np.log(np.where(mask, probs, 1.0))
    return float(np.exp(-logs.sum() / np.count_nonzero(mask)))
