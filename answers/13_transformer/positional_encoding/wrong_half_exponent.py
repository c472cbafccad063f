"""i / D for 2i / D.

criterion: positional_encoding_2
message: 指数が小さすぎ
"""


def positional_encoding(T, D):
    angle = np.arange(T)[:, None] / 10000 ** (np.arange(D // 2) / D)
    table = np.zeros((T, D))
    table[:, ::2], table[:, 1::2] = np.sin(angle), np.cos(angle)
    return table
