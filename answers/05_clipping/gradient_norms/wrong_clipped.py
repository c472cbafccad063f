"""Cuts the product at ±5 against explosion.

criterion: gradient_norms_1, gradient_norms_2
message: T - t 回掛けた|大きい
"""


def gradient_norms(hs, Wh):
    T, H = hs.shape
    product, norms = np.eye(H), np.ones(T)
    for t in range(T - 1, -1, -1):
        norms[t] = np.linalg.norm(product, 2)
        product = np.clip(product @ np.diag(1 - hs[t] ** 2) @ Wh.T, -50, 50)
    return norms
