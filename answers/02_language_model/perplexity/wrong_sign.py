"""Minus forgotten.

criterion: perplexity_1
message: 符号が逆
"""


def perplexity(probs, mask):
    return np.exp(np.log(probs[mask]).mean())
