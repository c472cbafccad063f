"""Leaves out characters of probability zero.

criterion: perplexity_1
message: 確率 0 の文字も、抜いたり
"""


def perplexity(probs, mask):
    p = probs[mask]
    p = p[p > 0]
    return np.exp(-np.log(p).mean())
