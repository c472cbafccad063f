"""softmax over the whole table.

criterion: attention_weights_1
message: 表全体で softmax
"""


def attention_weights(scores, mask=None):
    if mask is not None:
        scores = np.where(mask[:, None, :], scores, -np.inf)
    powers = np.exp(scores - scores.max())
    return powers / powers.sum()
