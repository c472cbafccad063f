"""Takes True for padding.

criterion: perplexity_1, perplexity_2
message: NaN|無限大|混ざって
"""


def perplexity(probs, mask):
    return np.exp(-np.log(probs[~mask]).mean())
