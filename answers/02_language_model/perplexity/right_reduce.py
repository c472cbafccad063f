"""log with where and out."""


def perplexity(probs, mask):
    logs = np.log(probs, where=mask, out=np.zeros(probs.shape))
    return np.exp(-logs.sum() / np.sum(mask, dtype=float))
