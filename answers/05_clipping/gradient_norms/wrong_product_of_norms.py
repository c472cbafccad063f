"""Multiplies the norms, which is only the bound.

criterion: gradient_norms_1, gradient_norms_2
message: 行列を先に掛け合わせ|ノルムは、積を作ったあと
"""


def gradient_norms(hs, Wh):
    T, H = hs.shape
    norms = np.ones(T)
    for t in range(T - 2, -1, -1):
        norms[t] = norms[t + 1] * np.linalg.norm(np.diag(1 - hs[t + 1] ** 2) @ Wh.T, 2)
    return norms
