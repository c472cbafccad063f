"""einsum, and a ReLU by where."""


def transformer_block(x, weights, attention):
    gamma1, beta1, gamma2, beta2, W1, b1, W2, b2 = (
        weights[name] for name in ("gamma1", "beta1", "gamma2", "beta2", "W1", "b1", "W2", "b2")
    )

    def norm(a):
        a = a - a.mean(axis=-1, keepdims=True)
        return a * ((a**2).mean(axis=-1, keepdims=True) + 1e-3) ** -0.5

    out = np.add(x, attention(norm(x) * gamma1 + beta1))
    hidden = np.einsum("ntd,df->ntf", norm(out) * gamma2 + beta2, W1) + b1
    hidden = np.where(hidden > 0, hidden, 0.0)
    return out + b2 + np.einsum("ntf,fd->ntd", hidden, W2)
