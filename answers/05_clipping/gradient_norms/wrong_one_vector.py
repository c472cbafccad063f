"""Sends one vector back, and measures that.

criterion: gradient_norms_1, gradient_norms_2
message: 1 つのベクトル
"""


def gradient_norms(hs, Wh):
    T, H = hs.shape
    v, norms = np.ones(H) / np.sqrt(H), np.ones(T)
    for t in reversed(range(T - 1)):
        v = (v * (1 - hs[t + 1] ** 2)) @ Wh.T
        norms[t] = np.linalg.norm(v)
    return norms
