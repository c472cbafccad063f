"""One over the mean probability.

criterion: perplexity_1
message: 確率の平均の逆数
"""


def perplexity(probs, mask):
    return 1 / probs[mask].mean()
