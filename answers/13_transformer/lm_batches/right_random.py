"""Starts from uniform numbers, row by row."""


def lm_batches(ids, N, T, steps, seed):
    rng = np.random.default_rng(seed)
    count = len(ids) - T
    for _ in range(steps):
        x, y = np.zeros((N, T), dtype=int), np.zeros((N, T), dtype=int)
        for n in range(N):
            start = int(rng.random() * count)
            x[n], y[n] = ids[start : start + T], ids[start + 1 : start + T + 1]
        yield x, y
