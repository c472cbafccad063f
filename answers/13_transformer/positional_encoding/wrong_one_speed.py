"""All hands turn equally fast.

criterion: positional_encoding_2
message: 同じ速さ
"""


def positional_encoding(T, D):
    angle = np.arange(T)[:, None] / np.ones(D // 2)
    table = np.zeros((T, D))
    table[:, ::2], table[:, 1::2] = np.sin(angle), np.cos(angle)
    return table
