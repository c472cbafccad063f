"""Updates at every step; the mask only picks the state to give back.

criterion: gru_forward_2
message: 最後に選ぶときにしか使われていません
"""


def gru_forward(x, W, R, b, reset_after=True, mask=None):
    N, T, _ = x.shape
    H = R.shape[0]
    def s(a):
        return 1 / (1 + np.exp(-a))

    if mask is None:
        mask = np.ones((N, T), bool)
    h = np.zeros((N, H))
    every = []
    for t in range(T):
        if reset_after:
            a, c = x[:, t] @ W + b[0], h @ R + b[1]
            z, r = s(a[:, :H] + c[:, :H]), s(a[:, H : 2 * H] + c[:, H : 2 * H])
            new = np.tanh(a[:, 2 * H :] + r * c[:, 2 * H :])
        else:
            a = x[:, t] @ W + b
            z, r = s(a[:, :H] + h @ R[:, :H]), s(a[:, H : 2 * H] + h @ R[:, H : 2 * H])
            new = np.tanh(a[:, 2 * H :] + (r * h) @ R[:, 2 * H :])
        h = z * h + (1 - z) * new
        every.append(h)
    last = T - 1 - mask[:, ::-1].argmax(axis=1)
    out = np.stack(every, axis=1)[np.arange(N), last]
    return out * mask.any(axis=1)[:, None]
