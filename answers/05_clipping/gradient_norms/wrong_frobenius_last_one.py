"""The Frobenius norm, and 1 for the last.

criterion: gradient_norms_1, gradient_norms_2
message: フロベニウス
"""


def gradient_norms(hs, Wh):
    T, H = hs.shape
    product, norms = np.eye(H), np.ones(T)
    for t in reversed(range(T - 1)):
        product = product @ (np.diag(1 - hs[t + 1] ** 2) @ Wh.T)
        norms[t] = np.linalg.norm(product)
    return norms
