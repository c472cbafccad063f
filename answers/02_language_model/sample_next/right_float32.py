"""Softmax in single precision, first True of a comparison."""


def sample_next(scores, temperature, u):
    scaled = (np.asarray(scores) / temperature).astype("float32")
    powers = np.exp(scaled - scaled.max())
    return int(np.argmax(np.cumsum(powers / powers.sum()) > u))
