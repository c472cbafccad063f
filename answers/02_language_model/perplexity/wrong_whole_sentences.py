"""Only sentences without padding.

criterion: perplexity_2
message: パディングのない文だけ
"""


def perplexity(probs, mask):
    whole = mask.all(axis=1)
    return np.exp(-np.log(probs[whole]).mean())
