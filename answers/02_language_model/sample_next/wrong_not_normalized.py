"""Forgets to divide by the sum.

criterion: sample_next_1
message: 和で割りましたか
"""


def sample_next(scores, temperature, u):
    scaled = scores / temperature
    ends = np.cumsum(np.exp(scaled - scaled.max()))
    return int(np.searchsorted(ends, u, side="right"))
