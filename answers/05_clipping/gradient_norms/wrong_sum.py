"""Adds the paths instead of multiplying.

criterion: gradient_norms_1, gradient_norms_2
message: ∂h_T/∂h_t のノルムの値|小さな例
"""


def gradient_norms(hs, Wh):
    T, H = hs.shape
    total, norms = np.eye(H), np.ones(T)
    for t in range(T - 2, -1, -1):
        total = total + np.diag(1 - hs[t + 1] ** 2) @ Wh.T
        norms[t] = np.linalg.norm(total, 2)
    return norms
