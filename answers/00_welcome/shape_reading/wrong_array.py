"""Forgets .shape.

criterion: shape_reading_1
message: [.]shape をつける
"""


def shape_reading(N, T, D):
    return np.zeros((N, T, D))[:, -1, :]
