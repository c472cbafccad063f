"""Loops, with a mask that is added."""


def attention_weights(scores, mask=None):
    out = np.zeros(scores.shape)
    for n in range(scores.shape[0]):
        for t in range(scores.shape[1]):
            row = scores[n, t] if mask is None else scores[n, t] + (1 - mask[n]) * -1e9
            powers = np.exp(row - row.max())
            out[n, t] = powers / powers.sum()
    return out
