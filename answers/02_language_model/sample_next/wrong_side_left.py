"""u = 0 picks what cannot come.

criterion: sample_next_3
message: 確率 0
"""


def sample_next(scores, temperature, u):
    scaled = scores / temperature
    ends = np.cumsum(np.exp(scaled - scaled.max()))
    return int(np.searchsorted(ends / ends[-1], u))
