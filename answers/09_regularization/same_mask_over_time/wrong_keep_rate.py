"""Takes rate for the share that is kept.

criterion: same_mask_over_time_2
message: 消す割合|rate で割って|すべての要素
"""


def same_mask_over_time(x, Wx, Wh, b, rate, seed):
    N, T, _ = x.shape
    H = Wh.shape[0]
    rng = np.random.default_rng(seed)
    mask = (rng.random((N, H)) < rate) / max(rate, 1e-9)
    h, every = np.zeros((N, H)), []
    for t in range(T):
        h = np.tanh(x[:, t] @ Wx + (h * mask) @ Wh + b)
        every.append(h)
    return np.stack(every, axis=1)
