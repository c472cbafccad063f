"""Starts the generator anew for each sequence.

criterion: same_mask_over_time_2
message: どの系列でも同じ
"""


def same_mask_over_time(x, Wx, Wh, b, rate, seed):
    N, T, _ = x.shape
    H = Wh.shape[0]
    mask = np.stack([np.random.default_rng(seed).random(H) >= rate for _ in range(N)]) / (1 - rate)
    h, every = np.zeros((N, H)), []
    for t in range(T):
        h = np.tanh(x[:, t] @ Wx + (h * mask) @ Wh + b)
        every.append(h)
    return np.stack(every, axis=1)
