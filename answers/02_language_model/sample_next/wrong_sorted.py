"""Adds up from the most likely one.

criterion: sample_next_1
message: 大きい順
"""


def sample_next(scores, temperature, u):
    order = np.argsort(-scores)
    scaled = scores[order] / temperature
    ends = np.cumsum(np.exp(scaled - scaled.max()))
    return int(order[np.searchsorted(ends / ends[-1], u, side="right")])
