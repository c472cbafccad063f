"""The mask as 0 and 1 in a weighted sum, a mask of ones for None; float32."""


def gru_forward(x, W, R, b, reset_after=True, mask=None):
    def sigmoid(a):
        return 1 / (1 + np.exp(-a))

    N, T, _ = x.shape
    H = R.shape[0]
    b, c = b if reset_after else (b, np.zeros(3 * H))
    h = np.zeros((N, H), dtype="float32")
    mask = np.ones((N, T)) if mask is None else np.asarray(mask, dtype=float)
    for t in range(T):
        a, p = x[:, t] @ W + b, h @ R + c
        z = sigmoid(a[:, :H] + p[:, :H])
        r = sigmoid(a[:, H : 2 * H] + p[:, H : 2 * H])
        past = r * p[:, 2 * H :] if reset_after else (r * h) @ R[:, 2 * H :]
        new = z * h + (1 - z) * np.tanh(a[:, 2 * H :] + past)
        m = mask[:, t, None]
        h = m * new + (1 - m) * h
    return h
