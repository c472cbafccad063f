"""No exp.

criterion: perplexity_1
message: 交差エントロピー
"""


def perplexity(probs, mask):
    return -np.log(probs[mask]).mean()
