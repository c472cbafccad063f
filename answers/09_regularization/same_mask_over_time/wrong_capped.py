"""Takes a rate above 0.5 for 0.5.

criterion: same_mask_over_time_2
message: 残した h_{t-1} の倍率
"""


def same_mask_over_time(x, Wx, Wh, b, rate, seed):
    rate = min(rate, 0.5)
    N, T, _ = x.shape
    H = Wh.shape[0]
    mask = (np.random.default_rng(seed).random((N, H)) >= rate) / (1 - rate)
    h, every = np.zeros((N, H)), []
    for t in range(T):
        h = np.tanh(x[:, t] @ Wx + (h * mask) @ Wh + b)
        every.append(h)
    return np.stack(every, axis=1)
