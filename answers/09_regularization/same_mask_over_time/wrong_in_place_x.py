"""Adds the bias into x's own steps: x[:, t] is a view.

criterion: same_mask_over_time_1
message: 1 番目の引数が書き換わりました
"""


def same_mask_over_time(x, Wx, Wh, b, rate, seed):
    N, T, _ = x.shape
    H = Wh.shape[0]
    mask = (np.random.default_rng(seed).random((N, H)) >= rate) / (1 - rate)
    h, every = np.zeros((N, H)), []
    for t in range(T):
        step = x[:, t]
        step /= 1
        step *= -1
        h = np.tanh(-(step @ Wx) + (h * mask) @ Wh + b)
        every.append(h)
    return np.stack(every, axis=1)
