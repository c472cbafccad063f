"""No dropout at all.

criterion: same_mask_over_time_1, same_mask_over_time_2
message: 1 つも消えていません
"""


def same_mask_over_time(x, Wx, Wh, b, rate, seed):
    N, T, _ = x.shape
    H = Wh.shape[0]
    rng = np.random.default_rng(seed)
    mask = 1.0
    h, every = np.zeros((N, H)), []
    for t in range(T):
        h = np.tanh(x[:, t] @ Wx + (h * mask) @ Wh + b)
        every.append(h)
    return np.stack(every, axis=1)
