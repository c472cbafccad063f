"""The largest entry for the norm.

criterion: gradient_norms_1, gradient_norms_2
message: 最大の要素
"""


def gradient_norms(hs, Wh):
    T, H = hs.shape
    product, norms = np.eye(H), np.ones(T)
    for t in reversed(range(T - 1)):
        product = product @ (np.diag(1 - hs[t + 1] ** 2) @ Wh.T)
        norms[t] = np.abs(product).max()
    return norms
