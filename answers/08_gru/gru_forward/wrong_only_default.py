"""Always the formula of reset_after=True.

criterion: gru_forward_1
message: reset_after
"""


def gru_forward(x, W, R, b, reset_after=True, mask=None):
    def sigmoid(a):
        return 1 / (1 + np.exp(-a))

    N, T, _ = x.shape
    H = R.shape[0]
    b, c = b if reset_after else (b, np.zeros(3 * H))
    h = np.zeros((N, H))
    for t in range(T):
        a, p = x[:, t] @ W + b, h @ R + c
        z = sigmoid(a[:, :H] + p[:, :H])
        r = sigmoid(a[:, H : 2 * H] + p[:, H : 2 * H])
        past = r * p[:, 2 * H :]
        new = z * h + (1 - z) * np.tanh(a[:, 2 * H :] + past)
        h = new if mask is None else np.where(mask[:, t : t + 1], new, h)
    return h
