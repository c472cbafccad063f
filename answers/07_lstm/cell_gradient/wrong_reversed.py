"""Leaves time reversed.

criterion: cell_gradient_1
message: 時間が逆順のままです
"""


def cell_gradient(f):
    later = np.concatenate([f[1:], np.ones((1, f.shape[1]))])
    return np.cumprod(later[::-1], axis=0)
