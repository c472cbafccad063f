"""Scales what it returns and carries on.

criterion: same_mask_over_time_1
message: 倍率がかかるのは、W_h に掛ける
"""


def same_mask_over_time(x, Wx, Wh, b, rate, seed):
    N, T, _ = x.shape
    H = Wh.shape[0]
    mask = (np.random.default_rng(seed).random((N, H)) >= rate) / (1 - rate)
    h, every = np.zeros((N, H)), []
    for t in range(T):
        h = np.tanh(x[:, t] @ Wx + (h * mask) @ Wh + b)
        h = h / (1 - rate)
        every.append(h)
    return np.stack(every, axis=1)
