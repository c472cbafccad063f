"""exp of a log to base 10.

criterion: perplexity_1, perplexity_2
message: 底がそろって|値が違います
"""


def perplexity(probs, mask):
    return np.exp(-np.log10(probs[mask]).mean())
