"""Pairs on a new last axis, flattened."""


def positional_encoding(T, D):
    speed = np.exp(-np.log(10000) * np.arange(D // 2) * 2 / D)
    angle = np.outer(np.arange(T), speed)
    return np.stack([np.sin(angle), np.cos(angle)], axis=-1).reshape(T, D)
