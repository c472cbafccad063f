"""log times mask: 0 × −inf is nan.

criterion: perplexity_2
message: 混ざって
"""


def perplexity(probs, mask):
    return np.exp(-(np.log(probs) * mask).sum() / mask.sum())
