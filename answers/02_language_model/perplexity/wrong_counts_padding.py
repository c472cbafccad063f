"""Ignores the mask.

criterion: perplexity_2
message: 混ざって|パディング
"""


def perplexity(probs, mask):
    return np.exp(-np.log(probs).mean())
