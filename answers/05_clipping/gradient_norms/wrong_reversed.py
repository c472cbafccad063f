"""Does not turn the list round.

criterion: gradient_norms_1, gradient_norms_2
message: 時間の順が逆|数値微分と|J_3 = 2
"""


def gradient_norms(hs, Wh):
    T, H = hs.shape
    product, norms = np.eye(H), []
    for t in range(T - 1, -1, -1):
        norms.append(np.linalg.norm(product, 2))
        product = product @ np.diag(1 - hs[t] ** 2) @ Wh.T
    return np.array(norms)
