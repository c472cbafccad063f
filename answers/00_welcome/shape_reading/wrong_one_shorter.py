"""Thinks that -1 leaves out the last time step.

criterion: shape_reading_1
message: 軸が 3 つ
"""


def shape_reading(N, T, D):
    return np.zeros((N, T, D))[:, :-1, :].shape
