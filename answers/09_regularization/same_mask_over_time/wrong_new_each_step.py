"""A new mask at each step.

criterion: same_mask_over_time_1
message: ループの前
"""


def same_mask_over_time(x, Wx, Wh, b, rate, seed):
    N, T, _ = x.shape
    H = Wh.shape[0]
    rng = np.random.default_rng(seed)
    mask = None
    h, every = np.zeros((N, H)), []
    for t in range(T):
        mask = (rng.random((N, H)) >= rate) / (1 - rate)
        h = np.tanh(x[:, t] @ Wx + (h * mask) @ Wh + b)
        every.append(h)
    return np.stack(every, axis=1)
