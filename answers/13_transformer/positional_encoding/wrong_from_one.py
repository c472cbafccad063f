"""The first position is 1.

criterion: positional_encoding_1
message: 位置が 1 から
"""


def positional_encoding(T, D):
    angle = np.arange(1, T + 1)[:, None] / 10000 ** (np.arange(0, D, 2) / D)
    table = np.zeros((T, D))
    table[:, ::2], table[:, 1::2] = np.sin(angle), np.cos(angle)
    return table
