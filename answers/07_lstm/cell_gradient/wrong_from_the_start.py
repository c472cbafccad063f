"""The gradient to c_0's side: products from the front, shifted.

criterion: cell_gradient_1
message: 前からの積
"""


def cell_gradient(f):
    return np.cumprod(np.concatenate([np.ones_like(f[:1]), f[:-1]]), axis=0)
