"""Only the next gate.

criterion: cell_gradient_1
message: 1 ステップ分
"""


def cell_gradient(f):
    return np.concatenate([f[1:], np.ones_like(f[:1])])
