"""A product anew for every t, with broadcasting for diag; returns a list."""


def gradient_norms(hs, Wh):
    T, H = hs.shape
    norms = []
    for t in range(T):
        J = np.identity(H)
        for k in range(t + 1, T):
            J = (1 - hs[k] ** 2).reshape(-1, 1) * (Wh.T @ J)
        norms.append(float(np.sqrt(np.linalg.eigvalsh(J.T @ J).max())))
    return norms
