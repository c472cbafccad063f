"""Padding becomes probability 1 and counts as a character.

criterion: perplexity_2
message: パディング|割る数
"""


def perplexity(probs, mask):
    return np.prod(np.where(mask, probs, 1.0) ** (-1 / probs.size))
