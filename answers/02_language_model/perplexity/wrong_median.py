"""Median for mean.

criterion: perplexity_1
message: 値が違います
"""


def perplexity(probs, mask):
    return np.exp(-np.median(np.log(probs[mask])))
