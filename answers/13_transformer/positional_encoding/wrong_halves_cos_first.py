"""Cosines in the left half, sines in the right.

criterion: positional_encoding_1
message: 半分ずつ|逆
"""


def positional_encoding(T, D):
    angle = np.arange(T)[:, None] / 10000 ** (np.arange(0, D, 2) / D)
    return np.concatenate([np.cos(angle), np.sin(angle)], axis=1)
