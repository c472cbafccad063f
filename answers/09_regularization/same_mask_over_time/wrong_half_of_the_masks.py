"""The masks of one half of the batch again in the other half.

criterion: same_mask_over_time_2
message: まったく同じ要素が消えた
"""


def same_mask_over_time(x, Wx, Wh, b, rate, seed):
    rng = np.random.default_rng(seed)
    N, T, _ = x.shape
    H = Wh.shape[0]
    half = rng.random(((N + 1) // 2, H)) >= rate
    m = np.concatenate([half, half])[:N] / (1 - rate)
    h, out = np.zeros((N, H)), []
    for t in range(T):
        h = np.tanh(x[:, t] @ Wx + (m * h) @ Wh + b)
        out.append(h)
    return np.stack(out, axis=1)
