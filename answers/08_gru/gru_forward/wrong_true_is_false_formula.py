"""reset_after=True by the other formula.

criterion: gru_forward_1
message: reset_after=False の式
"""


def gru_forward(x, W, R, b, reset_after=True, mask=None):
    def sigmoid(a):
        return 1 / (1 + np.exp(-a))

    def step(x_t, h):
        H = len(R)
        if reset_after:
            a, p = x_t @ W + b[0], h @ R + b[1]
            z, r = sigmoid(a[:, :H] + p[:, :H]), sigmoid(a[:, H : 2 * H] + p[:, H : 2 * H])
            return z * h + (1 - z) * np.tanh(
                a[:, 2 * H :] + (r * h) @ R[:, 2 * H :] + b[1, 2 * H :]
            )
        a = x_t @ W + b
        z, r = sigmoid(a[:, :H] + h @ R[:, :H]), sigmoid(a[:, H : 2 * H] + h @ R[:, H : 2 * H])
        return z * h + (1 - z) * np.tanh(a[:, 2 * H :] + (r * h) @ R[:, 2 * H :])

    h = np.zeros((len(x), len(R)))
    for t in range(x.shape[1]):
        new = step(x[:, t], h)
        h = new if mask is None else np.where(mask[:, t : t + 1], new, h)
    return h
