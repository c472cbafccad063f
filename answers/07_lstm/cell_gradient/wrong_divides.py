"""The whole product divided by that of the front: NaN where a gate is 0.

criterion: cell_gradient_1
message: NaN か無限大
"""


def cell_gradient(f):
    return np.prod(f, axis=0) / np.cumprod(f, axis=0)
