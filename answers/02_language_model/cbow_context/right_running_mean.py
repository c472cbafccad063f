"""A running mean, backwards."""


def cbow_context(ids, t, window, E):
    mean, size, s = 0.0, 0, t - 1
    while s >= 0 and size < window:
        size += 1
        mean = mean + (E[ids[s]] - mean) / size
        s -= 1
    return mean
