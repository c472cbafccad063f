"""functools.reduce over time, einsum, mask by np.choose."""

from functools import reduce


def gru_forward(x, W, R, b, reset_after=True, mask=None):
    H = R.shape[0]
    inner, outer = (b[0], b[1]) if reset_after else (b, np.zeros(3 * H))
    seen = np.ones(x.shape[:2], dtype=int) if mask is None else np.asarray(mask).astype(int)

    def step(h, t):
        a = np.einsum("nd,dk->nk", x[:, t], W) + inner
        p = np.einsum("nh,hk->nk", h, R) + outer
        z, r = np.split(0.5 * np.tanh(0.5 * (a + p)[:, : 2 * H]) + 0.5, 2, axis=1)
        past = r * p[:, 2 * H :] if reset_after else (r * h).dot(R[:, 2 * H :])
        return np.choose(seen[:, [t]], [h, z * h + (1 - z) * np.tanh(a[:, 2 * H :] + past)])

    return reduce(step, range(x.shape[1]), np.zeros((x.shape[0], H)))
