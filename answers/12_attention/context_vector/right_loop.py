"""A loop over the source's time."""


def context_vector(weights, source):
    total = 0
    for j in range(source.shape[1]):
        total = total + weights[:, :, j : j + 1] * source[:, j : j + 1]
    return total
