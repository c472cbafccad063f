"""One sample and one unit at a time."""


def gru_step(x, h_prev, W, R, b):
    N, H = h_prev.shape
    h = np.empty((N, H))
    for n in range(N):
        gates = 1 / (1 + np.exp(-(x[n] @ W + h_prev[n] @ R + b)[: 2 * H]))
        past = gates[H:] * h_prev[n]
        for k in range(H):
            new = np.tanh(x[n] @ W[:, 2 * H + k] + sum(past * R[:, 2 * H + k]) + b[2 * H + k])
            h[n, k] = gates[k] * h_prev[n, k] + (1 - gates[k]) * new
    return h
