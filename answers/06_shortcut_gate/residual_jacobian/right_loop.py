"""The sum of the text, index by index."""


def residual_jacobian(x, W1, b1, W2, b2):
    a = np.tanh(x @ W1 + b1)

    D, H = W1.shape
    J = np.zeros((D, D))
    for i in range(D):
        for j in range(D):
            J[i, j] = sum(W2[k, i] * (1 - a[k] ** 2) * W1[j, k] for k in range(H)) + (i == j)
    return J
