"""One product over all units.

criterion: cell_gradient_1
message: 値が違います
"""


def cell_gradient(f):
    return np.array([np.full(f.shape[1], np.prod(f[t + 1 :])) for t in range(len(f))])
