"""Fills an array of the scores' type: whole numbers are cut.

criterion: attention_weights_1
message: 整数の配列
"""


def attention_weights(scores, mask=None):
    out = np.zeros_like(scores)
    for n in range(len(scores)):
        for t in range(scores.shape[1]):
            row = scores[n, t] if mask is None else np.where(mask[n], scores[n, t], -np.inf)
            powers = np.exp(row - row.max())
            out[n, t] = powers / powers.sum()
    return out
