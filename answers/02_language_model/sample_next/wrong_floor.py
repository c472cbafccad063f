"""A lower limit for the scores.

criterion: sample_next_3
message: 上限や下限
"""


def sample_next(scores, temperature, u):
    scaled = np.maximum(scores, -20) / temperature
    powers = np.exp(scaled - scaled.max())
    return int(np.searchsorted(np.cumsum(powers / powers.sum()), u, side="right"))
