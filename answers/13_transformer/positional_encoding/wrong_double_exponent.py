"""2 * np.arange(0, D, 2): the two is counted twice.

criterion: positional_encoding_2
message: 指数が大きすぎ
"""


def positional_encoding(T, D):
    angle = np.arange(T)[:, None] / 10000 ** (2 * np.arange(0, D, 2) / D)
    table = np.zeros((T, D))
    table[:, ::2], table[:, 1::2] = np.sin(angle), np.cos(angle)
    return table
