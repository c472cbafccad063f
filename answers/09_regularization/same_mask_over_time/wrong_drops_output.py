"""Drops h itself, so the output has holes.

criterion: same_mask_over_time_1
message: 出力の h は消しません|h_1
"""


def same_mask_over_time(x, Wx, Wh, b, rate, seed):
    N, T, _ = x.shape
    H = Wh.shape[0]
    rng = np.random.default_rng(seed)
    mask = (rng.random((N, H)) >= rate) / (1 - rate)
    h, every = np.zeros((N, H)), []
    for t in range(T):
        h = np.tanh(x[:, t] @ Wx + h @ Wh + b) * mask
        every.append(h)
    return np.stack(every, axis=1)
