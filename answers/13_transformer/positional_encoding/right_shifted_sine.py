"""The cosine as a sine a quarter turn ahead."""


def positional_encoding(T, D):
    j = np.arange(D)
    angle = np.arange(T)[:, None] / 10000.0 ** (2 * (j // 2) / D)
    return np.sin(angle + np.pi / 2 * (j % 2))
