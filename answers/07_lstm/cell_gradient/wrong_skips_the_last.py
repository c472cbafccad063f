"""Stops one gate early.

criterion: cell_gradient_1
message: 小さな例|f_T
"""


def cell_gradient(f):
    gradient = np.ones_like(f)
    for t in range(len(f) - 3, -1, -1):
        gradient[t] = gradient[t + 1] * f[t + 1]
    return gradient
