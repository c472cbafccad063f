"""Singular values of the product, one step behind the other."""


def gradient_norms(hs, Wh):
    T, H = hs.shape
    P = np.eye(H)
    out = []
    for h in hs[::-1]:
        out.insert(0, np.linalg.svd(P, compute_uv=False)[0])
        P = P @ np.diag(1.0 - h * h) @ Wh.T
    return np.array(out)
