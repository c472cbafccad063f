"""Each pair as one array of shape (2, N, T); the positions move on by one character."""


def tbptt_batches(ids, N, T, steps):
    L = len(ids) - 1
    position = (L // N) * np.arange(N)
    for _ in range(steps):
        x, y = np.empty((N, T), dtype=int), np.empty((N, T), dtype=int)
        for t in range(T):
            x[:, t], y[:, t] = ids[position], ids[position + 1]
            position = (position + 1) % L
        yield np.stack([x, y])
