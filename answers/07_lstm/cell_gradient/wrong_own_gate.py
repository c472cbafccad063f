"""Off by one: multiplies with f_t too.

criterion: cell_gradient_1
message: f_t 自身
"""


def cell_gradient(f):
    return np.cumprod(f[::-1], axis=0)[::-1]
