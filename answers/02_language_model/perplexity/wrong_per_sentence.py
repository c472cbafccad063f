"""Divides by the number of sentences.

criterion: perplexity_1
message: 文の数
"""


def perplexity(probs, mask):
    return np.exp(-np.log(probs[mask]).sum() / len(probs))
