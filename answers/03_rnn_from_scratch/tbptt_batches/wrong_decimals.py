"""Fills arrays of zeros, which are decimals.

criterion: tbptt_batches_1
message: 小数です
"""


def tbptt_batches(ids, N, T, steps):
    L = len(ids) - 1
    for k in range(steps):
        x, y = np.zeros((N, T)), np.zeros((N, T))
        for i in range(N):
            for t in range(T):
                p = (L // N * i + k * T + t) % L
                x[i, t], y[i, t] = ids[p], ids[p + 1]
        yield x, y
