"""Only sentences without padding.

criterion: perplexity_2
message: 一部の文だけ
"""


def perplexity(probs, mask):
    whole = mask.all(axis=1)
    return np.exp(-np.log(probs[whole]).mean())
