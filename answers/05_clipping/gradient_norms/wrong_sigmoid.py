"""The slope of the sigmoid.

criterion: gradient_norms_1, gradient_norms_2
message: シグモイド|h = 0 での tanh
"""


def gradient_norms(hs, Wh):
    T, H = hs.shape
    product, norms = np.eye(H), np.ones(T)
    for t in range(T - 1, -1, -1):
        norms[t] = np.linalg.norm(product, 2)
        product = product @ np.diag(hs[t] * (1 - hs[t])) @ Wh.T
    return norms
