"""np.linalg.norm(·, 1).

criterion: gradient_norms_1
message: 1 ノルムか
"""


def gradient_norms(hs, Wh):
    T, H = hs.shape
    product, norms = np.eye(H), np.ones(T)
    for t in range(T - 1, -1, -1):
        norms[t] = np.linalg.norm(product, 1)
        product = product @ np.diag(1 - hs[t] ** 2) @ Wh.T
    return norms
