"""A sequence whose units would all be dropped keeps them all.

criterion: same_mask_over_time_2
message: 全部消えることがありません
"""


def same_mask_over_time(x, Wx, Wh, b, rate, seed):
    mask = np.random.default_rng(seed).random((len(x), len(b))) >= rate
    mask[~mask.any(axis=1)] = True
    h, every = np.zeros(mask.shape), []
    for t in range(x.shape[1]):
        h = np.tanh(x[:, t] @ Wx + (mask * h / (1 - rate)) @ Wh + b)
        every.append(h)
    return np.stack(every, axis=1)
