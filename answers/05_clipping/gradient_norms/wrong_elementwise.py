r"""The elementwise product for @.

criterion: gradient_norms_1, gradient_norms_2
message: の代わりに \*|数値微分と
"""


def gradient_norms(hs, Wh):
    T, H = hs.shape
    product, norms = np.eye(H), np.ones(T)
    for t in range(T - 1, -1, -1):
        norms[t] = np.linalg.norm(product, 2)
        product = product @ (np.diag(1 - hs[t] ** 2) * Wh.T)
    return norms
