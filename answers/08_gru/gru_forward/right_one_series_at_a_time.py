"""Picks the real steps of each series first; no mask inside the loop."""


def gru_forward(x, W, R, b, reset_after=True, mask=None):
    H = R.shape[0]
    last = np.zeros((len(x), H))
    for n in range(len(x)):
        h = np.zeros(H)
        for x_t in x[n] if mask is None else x[n][mask[n]]:
            if reset_after:
                a, p = x_t @ W + b[0], h @ R + b[1]
            else:
                a, p = x_t @ W + b, h @ R
            z, r = 1 / (1 + np.exp(-(a + p)[: 2 * H])).reshape(2, H)
            past = r * p[2 * H :] if reset_after else (r * h) @ R[:, 2 * H :]
            h = z * h + (1 - z) * np.tanh(a[2 * H :] + past)
        last[n] = h
    return last
