"""exp of the sum.

criterion: perplexity_1, perplexity_2
message: 和の指数|混ざって
"""


def perplexity(probs, mask):
    return np.exp(-np.log(probs[mask]).sum())
