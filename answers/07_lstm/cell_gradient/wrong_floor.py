"""Keeps gates above 0.01, against zeros.

criterion: cell_gradient_1
message: 0 や 1 があるとき
"""


def cell_gradient(f):
    gradient = np.ones(f.shape)
    for t in range(len(f) - 2, -1, -1):
        gradient[t] = gradient[t + 1] * np.maximum(f[t + 1], 0.01)
    return gradient
