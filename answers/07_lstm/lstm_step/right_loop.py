"""Unit by unit with scalar loops, tanh for the sigmoid: sigma(a) = (1 + tanh(a / 2)) / 2."""


def lstm_step(x, h_prev, c_prev, W, R, b):
    N, H = c_prev.shape
    h, c = np.empty((N, H)), np.empty((N, H))
    for n in range(N):
        for k in range(H):
            i, f, g, o = (
                sum(x[n, d] * W[d, k + block * H] for d in range(x.shape[1]))
                + sum(h_prev[n, d] * R[d, k + block * H] for d in range(H))
                + b[k + block * H]
                for block in range(4)
            )
            i, f, o = (0.5 * (1 + np.tanh(a / 2)) for a in (i, f, o))
            c[n, k] = f * c_prev[n, k] + i * np.tanh(g)
            h[n, k] = o * np.tanh(c[n, k])
    return h, c
