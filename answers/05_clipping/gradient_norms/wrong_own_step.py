"""One Jacobian too many: multiplies before it records.

criterion: gradient_norms_1, gradient_norms_2
message: 1 つ多く掛かって
"""


def gradient_norms(hs, Wh):
    T, H = hs.shape
    product, norms = np.eye(H), np.ones(T)
    for t in range(T - 1, -1, -1):
        product = product @ np.diag(1 - hs[t] ** 2) @ Wh.T
        norms[t] = np.linalg.norm(product, 2)
    return norms
