"""One perplexity per sentence.

criterion: perplexity_1, perplexity_2
message: 文ごと
"""


def perplexity(probs, mask):
    logs = np.log(np.where(mask, probs, 1.0))
    return np.exp(-logs.sum(axis=1) / mask.sum(axis=1))
