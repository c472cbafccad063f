"""Drops the same number of elements in each sequence.

criterion: same_mask_over_time_2
message: ちょうど同じ数
"""


def same_mask_over_time(x, Wx, Wh, b, rate, seed):
    N, T, _ = x.shape
    H = Wh.shape[0]
    mask = (np.random.default_rng(seed).random((N, H)).argsort(axis=1) >= round(rate * H)) / (
        1 - rate
    )
    h, every = np.zeros((N, H)), []
    for t in range(T):
        h = np.tanh(x[:, t] @ Wx + (h * mask) @ Wh + b)
        every.append(h)
    return np.stack(every, axis=1)
