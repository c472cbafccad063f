"""Adds the gates.

criterion: cell_gradient_1
message: 積|小さな例
"""


def cell_gradient(f):
    gradient = np.zeros_like(f)
    for t in range(len(f)):
        gradient[t] = f[t + 1 :].sum(axis=0)
    return gradient
