"""States in an array of x's kind: integers lose their decimals.

criterion: same_mask_over_time_1
message: 整数の配列
"""


def same_mask_over_time(x, Wx, Wh, b, rate, seed):
    N, T, _ = x.shape
    H = Wh.shape[0]
    mask = (np.random.default_rng(seed).random((N, H)) >= rate) / (1 - rate)
    h, every = np.zeros((N, H)), []
    for t in range(T):
        h = np.tanh(x[:, t] @ Wx + (h * mask) @ Wh + b)
        every.append(h.astype(x.dtype))
    return np.stack(every, axis=1)
