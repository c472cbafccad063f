"""Draws a random number of its own.

criterion: sample_next_1
message: 渡された u
"""


def sample_next(scores, temperature, u):
    scaled = scores / temperature
    probs = np.exp(scaled - scaled.max())
    return int(np.random.default_rng(0).choice(len(probs), p=probs / probs.sum()))
