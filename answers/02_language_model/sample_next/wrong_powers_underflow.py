"""Raises probabilities to 1 / temperature: at a low one, all become 0.

criterion: sample_next_2
message: いつも番号 0
"""


def sample_next(scores, temperature, u):
    powers = np.exp(scores - scores.max())
    powers = (powers / powers.sum()) ** (1 / temperature)
    with np.errstate(all="ignore"):
        return int((np.cumsum(powers / powers.sum()) > u).argmax())
