"""Back through variance and mean, one after the other."""


def layer_norm_backward(dy, x, gamma, eps=1e-3):
    D = x.shape[-1]
    c = x - x.mean(axis=-1, keepdims=True)
    inv = 1 / np.sqrt((c**2).mean(axis=-1, keepdims=True) + eps)
    dhat = dy * gamma
    dvar = (dhat * c).sum(axis=-1, keepdims=True) * -0.5 * inv**3
    dmean = -(dhat * inv).sum(axis=-1, keepdims=True)
    dx = dhat * inv + dvar * 2 * c / D + dmean / D
    return dx, np.einsum("ntd,ntd->d", dy, c * inv), np.einsum("ntd->d", dy)
