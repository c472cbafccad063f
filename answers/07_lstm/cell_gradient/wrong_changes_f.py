"""Builds the products inside f.

criterion: cell_gradient_1
message: 書き換わりました
"""


def cell_gradient(f):
    f[:-1] = f[1:]
    f[-1] = 1
    for t in range(len(f) - 2, -1, -1):
        f[t] *= f[t + 1]
    return f
