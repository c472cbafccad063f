"""Sample by sample, unit by unit; tanh by one exponential, which may only become 0."""


def rnn_step_forward(x, h_prev, Wx, Wh, b):
    N, H = h_prev.shape
    h = np.empty((N, H))
    for n in range(N):
        for k in range(H):
            a = b[k]
            for d in range(x.shape[1]):
                a = a + x[n, d] * Wx[d, k]
            for j in range(H):
                a = a + h_prev[n, j] * Wh[j, k]
            small = np.exp(-2 * abs(a))
            h[n, k] = np.sign(a) * (1 - small) / (1 + small)
    return h
