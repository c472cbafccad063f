"""Masks from the third step on only.

criterion: same_mask_over_time_1
message: ループの前に 1 回
"""


def same_mask_over_time(x, Wx, Wh, b, rate, seed):
    N, T, _ = x.shape
    H = Wh.shape[0]
    mask = (np.random.default_rng(seed).random((N, H)) >= rate) / (1 - rate)
    h, every = np.zeros((N, H)), []
    for t in range(T):
        h = np.tanh(x[:, t] @ Wx + (h * (mask if t > 1 else 1 / (1 - rate))) @ Wh + b)
        every.append(h)
    return np.stack(every, axis=1)
