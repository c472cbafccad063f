"""No maximum taken off.

criterion: sample_next_3
message: exp があふれて
"""


def sample_next(scores, temperature, u):
    scaled = scores / temperature
    ends = np.cumsum(np.exp(scaled))
    return int(np.searchsorted(ends / ends[-1], u, side="right"))
