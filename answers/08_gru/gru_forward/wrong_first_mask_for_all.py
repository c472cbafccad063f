"""Skips a step for all series where the first one is masked.

criterion: gru_forward_2
message: 系列ごとに違います|すべて False
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
        past = r * p[:, 2 * H :] if reset_after else (r * h) @ R[:, 2 * H :]
        new = z * h + (1 - z) * np.tanh(a[:, 2 * H :] + past)
        h = new if mask is None else (new if mask[0, t] else h)
    return h
