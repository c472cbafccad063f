"""First True of a comparison; a NumPy integer."""


def sample_next(scores, temperature, u):
    logs = scores / temperature
    logs = logs - np.logaddexp.reduce(logs)
    return np.argmax(np.cumsum(np.exp(logs)) > u)
