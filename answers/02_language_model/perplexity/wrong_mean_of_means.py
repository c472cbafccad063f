"""Every sentence weighs the same.

criterion: perplexity_2
message: 文ごとに平均してから
"""


def perplexity(probs, mask):
    return np.exp(-np.mean([np.log(row[real]).mean() for row, real in zip(probs, mask)]))
