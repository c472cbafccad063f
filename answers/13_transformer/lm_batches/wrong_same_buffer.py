"""Fills one pair of arrays again and again.

criterion: lm_batches_1
message: 毎回新しい配列
"""


def lm_batches(ids, N, T, steps, seed):
    rng = np.random.default_rng(seed)
    x, y = np.empty((N, T), int), np.empty((N, T), int)
    for k in range(steps):
        s = rng.integers(len(ids) - T, size=N)[:, None] + np.arange(T)
        x[:], y[:] = ids[s], ids[s + 1]
        yield x, y
