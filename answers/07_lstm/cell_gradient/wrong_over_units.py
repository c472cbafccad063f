"""Product over the units' axis.

criterion: cell_gradient_1
message: 小さな例
"""


def cell_gradient(f):
    return np.cumprod(f[:, ::-1], axis=1)[:, ::-1]
