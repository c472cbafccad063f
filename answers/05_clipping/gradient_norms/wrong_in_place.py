"""Squares hs in place on the way.

criterion: gradient_norms_2
message: 書き換わりました
"""


def gradient_norms(hs, Wh):
    T, H = hs.shape
    hs *= hs
    product, norms = np.eye(H), np.ones(T)
    for t in range(T - 1, -1, -1):
        norms[t] = np.linalg.norm(product, 2)
        product = product @ np.diag(1 - hs[t]) @ Wh.T
    return norms
