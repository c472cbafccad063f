"""By way of the logarithm."""


def vectorize(scores):
    top = scores.max(axis=-1, keepdims=True)
    log_sum = np.log(np.exp(scores - top).sum(axis=-1, keepdims=True))
    return np.exp(scores - top - log_sum)
