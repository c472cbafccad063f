"""Multiplies the characters of a sentence before it takes the logarithm.

criterion: perplexity_1
message: 何文字かずつ掛けて
"""


def perplexity(probs, mask):
    with np.errstate(all="ignore"):
        logs = np.log(np.where(mask, probs, 1.0).prod(axis=1))
        return np.exp(-logs.sum() / mask.sum())
