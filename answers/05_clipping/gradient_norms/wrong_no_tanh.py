"""Forgets the slope of tanh.

criterion: gradient_norms_2
message: 掛け忘れ
"""


def gradient_norms(hs, Wh):
    T, H = hs.shape
    product, norms = np.eye(H), np.ones(T)
    for t in range(T - 1, -1, -1):
        norms[t] = np.linalg.norm(product, 2)
        product = product @ Wh.T
    return norms
