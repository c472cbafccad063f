"""2 to the power of a natural log.

criterion: perplexity_1
message: 底がそろって
"""


def perplexity(probs, mask):
    return 2 ** -np.log(probs[mask]).mean()
