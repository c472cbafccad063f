"""Every column has its own speed: cosines do not share their sine's.

criterion: positional_encoding_2
message: 同じ ω|ω は同じ
"""


def positional_encoding(T, D):
    angle = np.arange(T)[:, None] / 10000 ** (np.arange(D) / D)
    table = np.sin(angle)
    table[:, 1::2] = np.cos(angle[:, 1::2])
    return table
