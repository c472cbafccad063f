"""An array made beforehand; binomial mask."""


def same_mask_over_time(x, Wx, Wh, b, rate, seed):
    N, T, H = x.shape[0], x.shape[1], len(Wh)
    keep = np.random.default_rng(seed).binomial(1, 1 - rate, size=(N, H))
    states = np.zeros((N, T + 1, H))
    for t in range(T):
        dropped = np.where(keep == 1, states[:, t] / (1 - rate), 0)
        states[:, t + 1] = np.tanh(x[:, t] @ Wx + dropped @ Wh + b)
    return states[:, 1:]
