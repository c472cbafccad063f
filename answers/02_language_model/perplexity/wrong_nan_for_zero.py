"""NaN for a probability of zero.

criterion: perplexity_1
message: 無限大ですが、nan
"""


def perplexity(probs, mask):
    p = probs[mask]
    if (p == 0).any():
        return float("nan")
    return np.exp(-np.log(p).mean())
