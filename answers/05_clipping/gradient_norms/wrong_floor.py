"""Adds a small number, so that nothing vanishes.

criterion: gradient_norms_1, gradient_norms_2
message: 足したり|小さい
"""


def gradient_norms(hs, Wh):
    T, H = hs.shape
    product, norms = np.eye(H), np.ones(T)
    for t in range(T - 1, -1, -1):
        norms[t] = np.linalg.norm(product, 2) + 1e-8
        product = product @ np.diag(1 - hs[t] ** 2) @ Wh.T
    return norms
