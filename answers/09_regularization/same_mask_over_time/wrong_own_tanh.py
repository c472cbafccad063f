"""A tanh of one's own, which overflows.

criterion: same_mask_over_time_1
message: NaN か無限大
"""


def same_mask_over_time(x, Wx, Wh, b, rate, seed):
    N, T, _ = x.shape
    H = Wh.shape[0]
    mask = (np.random.default_rng(seed).random((N, H)) >= rate) / (1 - rate)
    h, every = np.zeros((N, H)), []
    for t in range(T):
        h = x[:, t] @ Wx + (h * mask) @ Wh + b
        h = (np.exp(h) - np.exp(-h)) / (np.exp(h) + np.exp(-h))
        every.append(h)
    return np.stack(every, axis=1)
