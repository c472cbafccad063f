"""Writes 1 over the padding of what it was given.

criterion: perplexity_2
message: 書き換わりました
"""


def perplexity(probs, mask):
    probs[~mask] = 1.0
    return np.exp(-np.log(probs).sum() / mask.sum())
