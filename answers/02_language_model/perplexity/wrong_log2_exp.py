"""exp of a log to base 2.

criterion: perplexity_1
message: 底がそろって
"""


def perplexity(probs, mask):
    return np.exp(-np.log2(probs[mask]).mean())
