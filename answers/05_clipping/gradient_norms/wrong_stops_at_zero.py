"""Leaves the loop once the product has vanished; the rest stays 1.

criterion: gradient_norms_2
message: 飽和|小さい
"""


def gradient_norms(hs, Wh):
    T, H = hs.shape
    product, norms = np.eye(H), np.ones(T)
    for t in range(T - 2, -1, -1):
        product = product @ np.diag(1 - hs[t + 1] ** 2) @ Wh.T
        if not product.any():
            break
        norms[t] = np.linalg.norm(product, 2)
    return norms
