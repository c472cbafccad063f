"""Drops elements of W_h instead of h.

criterion: same_mask_over_time_1
message: 1 種類の倍率
"""


def same_mask_over_time(x, Wx, Wh, b, rate, seed):
    N, T, _ = x.shape
    H = Wh.shape[0]
    mask = (np.random.default_rng(seed).random((H, H)) >= rate) / (1 - rate)
    h, every = np.zeros((N, H)), []
    for t in range(T):
        h = np.tanh(x[:, t] @ Wx + h @ (mask * Wh) + b)
        every.append(h)
    return np.stack(every, axis=1)
