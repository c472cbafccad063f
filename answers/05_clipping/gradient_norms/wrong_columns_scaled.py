"""Broadcasting scales the columns, not the rows.

criterion: gradient_norms_2
message: の順が逆
"""


def gradient_norms(hs, Wh):
    T, H = hs.shape
    product, norms = np.eye(H), np.ones(T)
    for t in range(T - 1, -1, -1):
        norms[t] = np.linalg.norm(product, 2)
        product = product @ (Wh.T * (1 - hs[t] ** 2))
    return norms
