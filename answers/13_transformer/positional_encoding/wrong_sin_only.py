"""Sines in all columns.

criterion: positional_encoding_1
message: どの列も sin
"""


def positional_encoding(T, D):
    angle = np.arange(T)[:, None] / 10000 ** (np.arange(0, D, 2) / D)
    table = np.zeros((T, D))
    table[:, ::2], table[:, 1::2] = np.sin(angle), np.sin(angle)
    return table
