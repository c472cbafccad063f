"""Returns an array of one number.

criterion: sample_next_1, sample_next_2, sample_next_3
message: 形
"""


def sample_next(scores, temperature, u):
    scaled = scores / temperature
    p = np.exp(scaled - scaled.max())
    return np.flatnonzero(np.cumsum(p / p.sum()) > u)[:1]
