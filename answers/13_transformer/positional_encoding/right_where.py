"""Every column by its own index, sine or cosine chosen at the end."""


def positional_encoding(T, D):
    j = np.arange(D)
    angle = np.arange(T)[:, None] * np.power(10000.0, -(j // 2) * 2 / D)
    return np.where(j % 2 == 0, np.sin(angle), np.cos(angle))
