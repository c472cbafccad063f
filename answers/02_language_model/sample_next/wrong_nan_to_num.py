"""Puts -10 for minus infinity.

criterion: sample_next_3
message: 確率 0
"""


def sample_next(scores, temperature, u):
    scaled = np.maximum(scores - np.max(scores), -10) / temperature
    p = np.exp(scaled)
    return int(np.searchsorted(np.cumsum(p) / p.sum(), u, side="right"))
