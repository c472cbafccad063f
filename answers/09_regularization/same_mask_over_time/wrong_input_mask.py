"""Drops the input instead.

criterion: same_mask_over_time_1, same_mask_over_time_2
message: h_1|x には|1 つも|すべて|倍
"""


def same_mask_over_time(x, Wx, Wh, b, rate, seed):
    N, T, _ = x.shape
    H = Wh.shape[0]
    rng = np.random.default_rng(seed)
    mask = (rng.random((N, x.shape[2])) >= rate) / (1 - rate)
    h, every = np.zeros((N, H)), []
    for t in range(T):
        h = np.tanh((x[:, t] * mask) @ Wx + h @ Wh + b)
        every.append(h)
    return np.stack(every, axis=1)
