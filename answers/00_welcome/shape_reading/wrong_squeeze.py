"""Axes of length 1 go, too.

criterion: shape_reading_1
message: 軸がすべて消えています
"""


def shape_reading(N, T, D):
    return np.zeros((N, T, D))[:, -1, :].squeeze().shape
