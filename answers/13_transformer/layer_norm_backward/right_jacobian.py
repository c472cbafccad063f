"""One vector at a time, with the matrix of derivatives."""


def layer_norm_backward(dy, x, gamma, eps=1e-3):
    N, T, D = x.shape
    dx, dgamma, dbeta = np.zeros((N, T, D)), np.zeros(D), np.zeros(D)
    for n in range(N):
        for t in range(T):
            sigma = np.sqrt(x[n, t].var() + eps)
            hat = (x[n, t] - x[n, t].mean()) / sigma
            J = (np.eye(D) - 1 / D - np.outer(hat, hat) / D) / sigma
            dx[n, t] = J @ (gamma * dy[n, t])
            dgamma += dy[n, t] * hat
            dbeta += dy[n, t]
    return dx, dgamma, dbeta
