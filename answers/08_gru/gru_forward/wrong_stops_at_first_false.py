"""Stops at the first False: right for padding at the end only.

criterion: gru_forward_2
message: 途中や最初にも
"""


def gru_forward(x, W, R, b, reset_after=True, mask=None):
    def sigmoid(a):
        return 1 / (1 + np.exp(-a))

    def step(x_t, h):
        H = len(R)
        if reset_after:
            a, p = x_t @ W + b[0], h @ R + b[1]
            z, r = sigmoid(a[:, :H] + p[:, :H]), sigmoid(a[:, H : 2 * H] + p[:, H : 2 * H])
            return z * h + (1 - z) * np.tanh(a[:, 2 * H :] + r * p[:, 2 * H :])
        a = x_t @ W + b
        z, r = sigmoid(a[:, :H] + h @ R[:, :H]), sigmoid(a[:, H : 2 * H] + h @ R[:, H : 2 * H])
        return z * h + (1 - z) * np.tanh(a[:, 2 * H :] + (r * h) @ R[:, 2 * H :])

    out = np.zeros((len(x), len(R)))
    for n in range(len(x)):
        h = np.zeros((1, len(R)))
        for t in range(x.shape[1]):
            if mask is not None and not mask[n, t]:
                break
            h = step(x[n : n + 1, t], h)
        out[n] = h
    return out
