"""Singular values, the transposed product, a list turned round at the end."""


def gradient_norms(hs, Wh):
    transposed = np.eye(Wh.shape[0])
    norms = []
    for h in hs[::-1]:
        norms.append(np.linalg.svd(transposed, compute_uv=False)[0])
        transposed = Wh @ ((1 - h**2)[:, None] * transposed)
    return np.array(norms[::-1])
