"""Powers of the probabilities, 1 over the temperature."""


def sample_next(scores, temperature, u):
    p = np.exp(scores - scores.max())
    p = (p / p.max()) ** (1 / temperature)
    return int(np.searchsorted(p.cumsum(), u * p.sum(), side="right"))
