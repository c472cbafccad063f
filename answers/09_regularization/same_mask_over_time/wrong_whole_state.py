"""One number for each sequence.

criterion: same_mask_over_time_2
message: 要素ごとに|すべての要素|1 つも
"""


def same_mask_over_time(x, Wx, Wh, b, rate, seed):
    N, T, _ = x.shape
    H = Wh.shape[0]
    rng = np.random.default_rng(seed)
    mask = (rng.random((N, 1)) >= rate) / (1 - rate)
    h, every = np.zeros((N, H)), []
    for t in range(T):
        h = np.tanh(x[:, t] @ Wx + (h * mask) @ Wh + b)
        every.append(h)
    return np.stack(every, axis=1)
