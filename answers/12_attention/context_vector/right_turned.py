"""The product of the transposed tables."""


def context_vector(weights, source):
    return np.swapaxes(np.swapaxes(source, 1, 2) @ np.swapaxes(weights, 1, 2), 1, 2)
