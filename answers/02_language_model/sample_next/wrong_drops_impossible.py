"""Leaves out what has probability 0, so that the numbers shift.

criterion: sample_next_3
message: -inf
"""


def sample_next(scores, temperature, u):
    scaled = scores[np.isfinite(scores)] / temperature
    p = np.exp(scaled - scaled.max())
    return int(np.argmax(np.cumsum(p / p.sum()) > u))
