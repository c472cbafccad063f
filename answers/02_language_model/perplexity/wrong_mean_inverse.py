"""Mean of one over the probability.

criterion: perplexity_1
message: 確率の逆数の平均
"""


def perplexity(probs, mask):
    return (1 / probs[mask]).mean()
