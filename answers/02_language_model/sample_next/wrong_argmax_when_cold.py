"""A low temperature is taken for 0.

criterion: sample_next_2
message: いつも最大
"""


def sample_next(scores, temperature, u):
    if temperature < 0.05:
        return int(np.argmax(scores))
    scaled = scores / temperature
    p = np.exp(scaled - scaled.max())
    return int(np.argmax(np.cumsum(p) / p.sum() > u))
