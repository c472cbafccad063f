"""D / 2 - 1 in the exponent, as some libraries have it.

criterion: positional_encoding_2
message: 指数が大きすぎ
"""


def positional_encoding(T, D):
    speed = 10000 ** (-np.arange(D // 2) / max(D // 2 - 1, 1))
    angle = np.arange(T)[:, None] * speed
    return np.stack([np.sin(angle), np.cos(angle)], axis=-1).reshape(T, D)
