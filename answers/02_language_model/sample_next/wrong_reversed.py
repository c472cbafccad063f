"""Adds up from the back.

criterion: sample_next_1
message: 逆の順
"""


def sample_next(scores, temperature, u):
    scaled = (scores / temperature)[::-1]
    ends = np.cumsum(np.exp(scaled - scaled.max()))
    return len(scores) - 1 - int(np.searchsorted(ends / ends[-1], u, side="right"))
