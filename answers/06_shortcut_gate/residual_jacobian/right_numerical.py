"""Central differences."""


def residual_jacobian(x, W1, b1, W2, b2):
    def block(x):
        return np.tanh(x @ W1 + b1) @ W2 + b2 + x

    D, eps = len(x), 1e-6
    J = np.empty((D, D))
    for j in range(D):
        step = eps * np.eye(D)[j]
        J[:, j] = (block(x + step) - block(x - step)) / (2 * eps)
    return J
