"""Turning hands as powers of complex numbers."""


def positional_encoding(T, D):
    turn = np.exp(1j * np.arange(T)[:, None] * 10000.0 ** (-np.arange(0, D, 2) / D))
    table = np.empty((T, D), dtype="float32")
    table[:, 0::2] = turn.imag
    table[:, 1::2] = turn.real
    return table
