"""einsum; the diagonal raised afterwards."""


def residual_jacobian(x, W1, b1, W2, b2):
    slope = 1 - np.square(np.tanh(np.dot(x, W1) + b1))
    J = np.einsum("ki,k,jk->ij", W2, slope, W1)
    J[np.diag_indices(x.shape[0])] += 1
    return J
