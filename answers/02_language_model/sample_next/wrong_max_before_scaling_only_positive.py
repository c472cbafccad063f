"""Takes off the mean, not the maximum.

criterion: sample_next_3
message: あふれて
"""


def sample_next(scores, temperature, u):
    scaled = scores / temperature
    p = np.exp(scaled - scaled[np.isfinite(scaled)].mean())
    return int(np.argmax(np.cumsum(p / p.sum()) > u))
