"""A small number added before the log.

criterion: perplexity_1
message: 小さな数を足し
"""


def perplexity(probs, mask):
    return np.exp(-np.log(probs[mask] + 1e-6).mean())
