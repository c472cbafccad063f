"""Draws the same mask anew at each step, with the same seed."""


def same_mask_over_time(x, Wx, Wh, b, rate, seed):
    N, T, _ = x.shape
    H = Wh.shape[0]
    h, every = np.zeros((N, H)), []
    for t in range(T):
        mask = (np.random.default_rng(seed).random((N, H)) >= rate) / (1 - rate)
        h = np.tanh(x[:, t] @ Wx + (h * mask) @ Wh + b)
        every.append(h)
    return np.stack(every, axis=1)
