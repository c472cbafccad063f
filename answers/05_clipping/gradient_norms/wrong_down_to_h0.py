"""Also the way to h_0: T + 1 numbers.

criterion: gradient_norms_1, gradient_norms_2
message: h_0 は要りません|形は
"""


def gradient_norms(hs, Wh):
    T, H = hs.shape
    product = np.eye(H)
    norms = [1.0]
    for t in range(T - 1, -1, -1):
        product = product @ np.diag(1 - hs[t] ** 2) @ Wh.T
        norms.append(np.linalg.norm(product, 2))
    return np.array(norms[::-1])
