"""One vector at a time."""


def layer_norm_forward(x, gamma, beta, eps=1e-3):
    N, T, D = x.shape
    y = np.zeros((N, T, D))
    for n in range(N):
        for t in range(T):
            mean = sum(x[n, t]) / D
            var = sum((v - mean) ** 2 for v in x[n, t]) / D
            for j in range(D):
                y[n, t, j] = gamma[j] * (x[n, t, j] - mean) / (var + eps) ** 0.5 + beta[j]
    return y
