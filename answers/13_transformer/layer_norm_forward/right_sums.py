"""Sums over D, divided by hand."""


def layer_norm_forward(x, gamma, beta, eps=1e-3):
    D = x.shape[-1]
    centered = x - x.sum(axis=-1, keepdims=True) / D
    sigma = np.sqrt(np.einsum("ntd,ntd->nt", centered, centered) / D + eps)
    return gamma * (centered / sigma[..., None]) + beta
