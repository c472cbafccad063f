"""Mean of the perplexities of the sentences.

criterion: perplexity_1, perplexity_2
message: 文ごとのパープレキシティ
"""


def perplexity(probs, mask):
    return np.mean([np.exp(-np.log(row[real]).mean()) for row, real in zip(probs, mask)])
