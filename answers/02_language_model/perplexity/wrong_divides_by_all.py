"""Padding left out of the sum but not of the number.

criterion: perplexity_2
message: 割る数にパディング
"""


def perplexity(probs, mask):
    logs = np.log(np.where(mask, probs, 1.0))
    return np.exp(-logs.mean())
