"""Results in the type of hs: integers are cut.

criterion: gradient_norms_2
message: 整数の配列
"""


def gradient_norms(hs, Wh):
    T, H = hs.shape
    product = np.eye(H)
    norms = np.empty_like(hs[:, 0])
    for t in range(T - 1, -1, -1):
        norms[t] = np.linalg.norm(product, 2)
        product = product @ np.diag(1 - hs[t] ** 2) @ Wh.T
    return norms
