"""Subtracts the probabilities one by one; never runs past the end."""


def sample_next(scores, temperature, u):
    scaled = np.asarray(scores) / temperature
    probs = np.exp(scaled - np.max(scaled))
    probs = probs / probs.sum()
    for j, p in enumerate(probs):
        if u < p:
            return j
        u -= p
    return int(np.flatnonzero(probs)[-1])
