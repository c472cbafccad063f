"""Sines in the left half, cosines in the right.

criterion: positional_encoding_1
message: 半分ずつ
"""


def positional_encoding(T, D):
    angle = np.arange(T)[:, None] / 10000 ** (np.arange(0, D, 2) / D)
    return np.concatenate([np.sin(angle), np.cos(angle)], axis=1)
