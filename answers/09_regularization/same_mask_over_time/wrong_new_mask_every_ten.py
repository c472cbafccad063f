"""A new mask after every 10 times.

criterion: same_mask_over_time_1
message: ある時刻では消え、別の時刻では残っています
"""


def same_mask_over_time(x, Wx, Wh, b, rate, seed):
    rng = np.random.default_rng(seed)
    h, every = np.zeros((len(x), len(b))), []
    for t in range(x.shape[1]):
        if t % 10 == 0:
            mask = (rng.random(h.shape) >= rate) / (1 - rate)
        h = np.tanh(x[:, t] @ Wx + (mask * h) @ Wh + b)
        every.append(h)
    return np.stack(every, axis=1)
