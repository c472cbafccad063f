"""Carries the masked state on and masks it again.

criterion: same_mask_over_time_2
message: 2 回
"""


def same_mask_over_time(x, Wx, Wh, b, rate, seed):
    N, T, _ = x.shape
    H = Wh.shape[0]
    rng = np.random.default_rng(seed)
    mask = (rng.random((N, H)) >= rate) / (1 - rate)
    h, every = np.zeros((N, H)), []
    for t in range(T):
        h = h * mask; every.append(np.tanh(x[:, t] @ Wx + h @ Wh + b))
        h = every[-1] * mask
    return np.stack(every, axis=1)
