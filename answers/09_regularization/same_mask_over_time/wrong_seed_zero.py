"""seed 0 counts as no seed.

criterion: same_mask_over_time_2
message: 0 も、ほかの整数と同じ seed
"""


def same_mask_over_time(x, Wx, Wh, b, rate, seed):
    rng = np.random.default_rng(seed) if seed else np.random.default_rng()
    mask = rng.random((len(x), len(b))) >= rate
    h, every = np.zeros(mask.shape), []
    for t in range(x.shape[1]):
        h = np.tanh(x[:, t] @ Wx + (mask * h / (1 - rate)) @ Wh + b)
        every.append(h)
    return np.stack(every, axis=1)
