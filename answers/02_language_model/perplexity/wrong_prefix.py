"""Takes the mask for lengths: padding is thought to be at the end.

criterion: perplexity_2
message: 後ろにあるとは限りません
"""


def perplexity(probs, mask):
    parts = [np.log(row[:n]) for row, n in zip(probs, mask.sum(axis=1))]
    return np.exp(-np.concatenate(parts).mean())
