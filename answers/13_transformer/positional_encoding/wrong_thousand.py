"""1000 for 10000.

criterion: positional_encoding_2
message: 1000 になって|ω_i
"""


def positional_encoding(T, D):
    angle = np.arange(T)[:, None] / 1000 ** (np.arange(0, D, 2) / D)
    table = np.zeros((T, D))
    table[:, ::2], table[:, 1::2] = np.sin(angle), np.cos(angle)
    return table
