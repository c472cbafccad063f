"""Compares u with the probabilities themselves.

criterion: sample_next_1
message: 累積和
"""


def sample_next(scores, temperature, u):
    scaled = scores / temperature
    p = np.exp(scaled - scaled.max())
    return int(np.argmax(p / p.sum() > u))
