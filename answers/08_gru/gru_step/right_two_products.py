"""Two products of stacked matrices."""


def gru_step(x, h_prev, W, R, b):
    H = R.shape[0]
    first = np.hstack([x, h_prev]) @ np.vstack([W, R])[:, : 2 * H] + b[: 2 * H]
    z, r = np.hsplit(np.exp(-np.logaddexp(0, -first)), 2)
    new = np.tanh(np.hstack([x, r * h_prev]) @ np.vstack([W, R])[:, 2 * H :] + b[2 * H :])
    return np.where(True, z * h_prev + new - z * new, 0)
