"""The spectral radius for the norm.

criterion: gradient_norms_1, gradient_norms_2
message: 固有値|数値微分と合いません
"""


def gradient_norms(hs, Wh):
    T, H = hs.shape
    product, norms = np.eye(H), np.ones(T)
    for t in range(T - 1, -1, -1):
        norms[t] = np.abs(np.linalg.eigvals(product)).max()
        product = product @ np.diag(1 - hs[t] ** 2) @ Wh.T
    return norms
