"""Divides by the number minus one.

criterion: perplexity_1, perplexity_2
message: 値が違います|NaN|無限大|ふつうの数
"""


def perplexity(probs, mask):
    return np.exp(-np.log(probs[mask]).sum() / (mask.sum() - 1))
