"""The slope at the state it comes from, not at the one it goes to.

criterion: gradient_norms_2
message: 1 つ前
"""


def gradient_norms(hs, Wh):
    T, H = hs.shape
    product, norms = np.eye(H), np.ones(T)
    for t in range(T - 2, -1, -1):
        product = product @ np.diag(1 - hs[t] ** 2) @ Wh.T
        norms[t] = np.linalg.norm(product, 2)
    return norms
