"""einsum, and a masked copy of W_h for each sequence."""


def same_mask_over_time(x, Wx, Wh, b, rate, seed):
    N, T, _ = x.shape
    H = Wh.shape[0]
    mask = (np.random.default_rng(seed).random((N, H)) >= rate) / (1 - rate)
    h, every = np.zeros((N, H)), []
    for t in range(T):
        recurrent = np.einsum("nh,nh,hk->nk", h, mask, Wh)
        h = np.tanh(np.einsum("nd,dk->nk", x[:, t], Wx) + recurrent + b)
        every.append(h)
    return np.stack(every, axis=1)
