"""Matrices throughout, transposed at the end."""


def residual_jacobian(x, W1, b1, W2, b2):

    slope = np.diag(1 / np.cosh(x @ W1 + b1) ** 2)
    return (np.eye(x.size) + W1 @ slope @ W2).T
