"""Takes the hidden state for the value before tanh.

criterion: gradient_norms_2
message: もう一度 tanh
"""


def gradient_norms(hs, Wh):
    T, H = hs.shape
    product, norms = np.eye(H), np.ones(T)
    for t in range(T - 1, -1, -1):
        norms[t] = np.linalg.norm(product, 2)
        product = product @ np.diag(1 - np.tanh(hs[t]) ** 2) @ Wh.T
    return norms
