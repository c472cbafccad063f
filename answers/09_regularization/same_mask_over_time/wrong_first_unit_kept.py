"""The first unit of the first sequence is kept always.

criterion: same_mask_over_time_2
message: いつも残る
"""


def same_mask_over_time(x, Wx, Wh, b, rate, seed):
    mask = np.random.default_rng(seed).random((len(x), len(b))) >= rate
    mask[0, 0] = True
    scale = mask / (1 - rate)
    h, every = np.zeros(mask.shape), []
    for t in range(x.shape[1]):
        h = np.tanh(x[:, t] @ Wx + (scale * h) @ Wh + b)
        every.append(h)
    return np.stack(every, axis=1)
