"""Row by row, unit by unit."""


def gru_step_reset_after(x, h_prev, W, R, b):
    N, H = h_prev.shape
    h = [[0.0] * H for _ in range(N)]
    for n in range(N):
        for k in range(H):
            a = [
                sum(x[n, d] * W[d, k + j * H] for d in range(x.shape[1])) + b[0, k + j * H]
                for j in range(3)
            ]
            c = [
                sum(h_prev[n, d] * R[d, k + j * H] for d in range(H)) + b[1, k + j * H]
                for j in range(3)
            ]
            z, r = (1 / (1 + np.exp(-(a[j] + c[j]))) for j in (0, 1))
            h[n][k] = z * h_prev[n, k] + (1 - z) * np.tanh(a[2] + r * c[2])
    return h
