"""Product from the front.

criterion: cell_gradient_1
message: 前から積|小さな例
"""


def cell_gradient(f):
    return np.cumprod(f, axis=0)
